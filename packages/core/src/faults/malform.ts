import { plantedValue } from './Fault.js'

const breakable = ['name', 'detail', 'value', 'id']
const wrong = { wrong: plantedValue }

/** A copy of an answer in which the first record has a value of the wrong type. */
export function malform(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((entry, index) => (index === 0 ? malform(entry) : entry))
  if (typeof answer !== 'object' || answer === null) return wrong
  if ('items' in answer) return { ...answer, items: malform(answer.items) }
  const key = breakable.find((name) => name in answer)
  return key === undefined ? malformForeign(answer) : { ...answer, [key]: wrong }
}

/** What a protocol of other words answers: its first row when it has rows, else all of its values. */
function malformForeign(answer: object): unknown {
  const values = Object.entries(answer)
  if (values.length === 0) return { id: wrong }
  const hasRows = values.some(([, value]) => hasEntries(value))
  const broken = values.map(([name, value]) => {
    if (!hasRows) return [name, wrong]
    return [name, hasEntries(value) ? malform(value) : value]
  })
  return Object.fromEntries(broken)
}

function hasEntries(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
