import type { ConditionFault } from '../../condition/index.js'

/** Looks at one value and tells the first thing wrong with it. */
export type Reader = (input: unknown) => ConditionFault | undefined

/** Refuses what does not hold. */
export function that(expected: string, holds: (input: unknown) => boolean): Reader {
  return (input) => (holds(input) ? undefined : { path: '', expected })
}

export const text = that('text', (input) => typeof input === 'string')

export const key = that('key', (input) => typeof input === 'string' && input.trim() !== '')

/** One of a few words. */
export function word(...words: readonly string[]): Reader {
  return that(words.join(' or '), (input) => words.some((each) => each === input))
}

/** A key that may be missing. */
export function optional(reader: Reader): Reader {
  return (input) => (input === undefined ? undefined : reader(input))
}

/** An array whose elements all fit. */
export function list(reader: Reader): Reader {
  return (input) => {
    if (!Array.isArray(input)) return { path: '', expected: 'array' }
    return firstFault(input.keys(), (index) => reader(input[index]))
  }
}

/** An object with these keys; others are left alone. */
export function object(readers: Readonly<Record<string, Reader>>): Reader {
  return (input) =>
    isObject(input)
      ? firstFault(Object.keys(readers), (name) =>
          readers[name]?.(Object.hasOwn(input, name) ? input[name] : undefined),
        )
      : { path: '', expected: 'object' }
}

/** An object of any keys, whose values all fit. */
export function dictionary(reader: Reader): Reader {
  return (input) =>
    isObject(input) ? firstFault(Object.keys(input), (name) => reader(input[name])) : { path: '', expected: 'object' }
}

/** Whether something is an object and no array. */
export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

function firstFault<TStep extends string | number>(
  steps: Iterable<TStep>,
  look: (step: TStep) => ConditionFault | undefined,
): ConditionFault | undefined {
  for (const step of steps) {
    const fault = look(step)
    if (fault) return { ...fault, path: joined(step, fault.path) }
  }
  return undefined
}

/** `actions`, `[2]` and `to` make `actions[2].to`. */
function joined(step: string | number, rest: string): string {
  const start = typeof step === 'number' ? `[${step}]` : step
  return rest === '' || rest.startsWith('[') ? `${start}${rest}` : `${start}.${rest}`
}
