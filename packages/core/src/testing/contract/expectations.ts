import { type CrmError, type CrmErrorCode, isCrmError } from '../../contract/CrmError.js'

/** Says that an adapter broke its contract, and where. */
export class ContractFailure extends Error {
  override readonly name = 'ContractFailure'
}

/** Goes on only when the condition holds. */
export function ensure(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new ContractFailure(sentence)
}

/** Goes on only when both are the same, key by key. */
export function ensureSame(actual: unknown, expected: unknown, sentence: string): void {
  ensure(canonical(actual) === canonical(expected), sentence)
}

/** A value, when it is there. */
export function given<TValue>(value: TValue | null | undefined, sentence: string): TValue {
  ensure(value !== null && value !== undefined, sentence)
  return value
}

/** What a promise rejects with; a promise that resolves breaks the contract. */
export async function rejection(call: Promise<unknown>, sentence: string): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new ContractFailure(`${sentence}, but it resolved.`)
}

/** What a call must fail with. */
export interface ExpectedFailure {
  readonly code: CrmErrorCode | readonly CrmErrorCode[]
  readonly effect?: CrmError['effect'] | readonly CrmError['effect'][]
}

/** The `CrmError` of a call that must fail with this code and effect. */
export async function failure(call: Promise<unknown>, expected: ExpectedFailure): Promise<CrmError> {
  const codes = [expected.code].flat().join(' or ')
  const error = await rejection(call, `The call must reject with a CrmError of code ${codes}`)
  if (!isCrmError(error)) throw new ContractFailure(`The call must reject with a CrmError, not with ${nameOf(error)}.`)
  ensure([expected.code].flat().includes(error.code), `The code must be ${codes}, not ${error.code}.`)
  const effects = expected.effect === undefined ? [] : [expected.effect].flat()
  ensure(
    effects.length === 0 || effects.includes(error.effect),
    `The effect must be ${effects.join(' or ')}, not ${error.effect}.`,
  )
  return error
}

/** Goes on only when none of the texts stands in the value, in clear or as bare digits. */
export function ensureSilent(value: unknown, secrets: readonly string[], where: string): void {
  const text = textOf(value)
  const digits = text.replace(/[\s().-]/g, '')
  for (const [index, secret] of secrets.entries()) {
    const bare = secret.replace(/\D/g, '')
    const told = text.includes(secret) || (bare.length >= 7 && digits.includes(bare))
    ensure(!told, `${where} holds a sensitive value in clear (number ${index + 1} of those known).`)
  }
}

/** Everything that a value says: as JSON, and for an error its message, stack and causes. */
function textOf(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value) ?? ''
  return [
    String(value),
    value.stack ?? '',
    JSON.stringify(value),
    value.cause === undefined ? '' : textOf(value.cause),
  ].join('\n')
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

/** A value as text that is the same for the same keys and values, in whatever order the keys stand. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  )
}
