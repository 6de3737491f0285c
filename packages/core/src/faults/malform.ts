import { plantedValue } from './Fault.js'

const breakable = ['name', 'detail', 'value', 'id']

/** A copy of an answer in which the first record has a value of the wrong type. */
export function malform(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((entry, index) => (index === 0 ? malform(entry) : entry))
  if (typeof answer !== 'object' || answer === null) return { wrong: plantedValue }
  if ('items' in answer) return { ...answer, items: malform(answer.items) }
  const key = breakable.find((name) => name in answer) ?? 'id'
  return { ...answer, [key]: { wrong: plantedValue } }
}
