import { type ConditionFault, own } from '../../condition/index.js'

/** The first fault of a definition, and all of them: `[2].options[1].value: text, not blank`. */
export interface Faults {
  readonly found: ConditionFault[]
}

/** Looks at what stands at a path and notes what is wrong with it. */
export type Look = (json: unknown, path: string, faults: Faults) => void

const mostFaults = 100

/** Notes a fault. */
export function note(faults: Faults, path: string, expected: string): void {
  if (faults.found.length < mostFaults) faults.found.push({ path, expected })
}

/** Refuses what does not hold. */
export function that(expected: string, holds: (json: unknown) => boolean): Look {
  return (json, path, faults) => {
    if (!holds(json)) note(faults, path, expected)
  }
}

/** One of a few words. */
export function word(...words: readonly string[]): Look {
  return that(words.join(' or '), (json) => words.some((each) => each === json))
}

/** A list of at most so many. */
export function list(look: Look, { least = 0, most = 1000 } = {}): Look {
  return (json, path, faults) => {
    const items = listOf(json)
    if (!items || items.length < least) note(faults, path, least ? 'array, not empty' : 'array')
    else if (items.length > most) note(faults, path, `at most ${most}`)
    else for (const [index, item] of items.entries()) look(item, `${path}[${index}]`, faults)
  }
}

/** The elements of an array, read without its methods. */
export function listOf(json: unknown): readonly unknown[] | null {
  if (!Array.isArray(json)) return null
  const items: readonly unknown[] = json
  return Array.from({ length: Math.min(items.length, 100_000) }, (_, index) => own(items, index))
}

/** Whether something is an object and no array. */
export function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** What stands under a key of what stands at a path. */
export function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

export const text: Look = that('text', (json) => typeof json === 'string' && json.length <= 10_000)

export const key: Look = that('key', (json) => typeof json === 'string' && json.trim() !== '' && json.length <= 200)

/** A text in some languages. */
export const label: Look = (json, path, faults) => {
  if (!isObject(json)) return note(faults, path, 'object')
  for (const language of Object.keys(json).slice(0, mostFaults))
    text(own(json, language), below(path, language), faults)
}

/** A whole number of a least and a largest. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Look {
  const expected =
    most === Number.MAX_SAFE_INTEGER ? `whole number from ${least}` : `whole number from ${least} to ${most}`
  return that(expected, (json) => Number.isSafeInteger(json) && Number(json) >= least && Number(json) <= most)
}
