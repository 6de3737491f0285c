import { CrmError, type CustomerPatch, type FieldError, type FieldValues, isCrmError } from '@clientele/core'

/** A refusal with the paths that the form knows: a contact by its place in the form, the team's own fields by their keys. */
export function withFormPaths(error: unknown, values: FieldValues): unknown {
  if (!isCrmError(error) || !error.fieldErrors?.length) return error
  const rows = Array.isArray(values.contacts) ? (values.contacts as readonly FieldValues[]) : []
  const added = rows.flatMap(({ id }, index) => (typeof id === 'string' ? [] : [index]))
  const { code, effect, retryAfterSeconds, current, reference } = error
  return new CrmError({
    code,
    effect,
    fieldErrors: error.fieldErrors.map((each) => ({ ...each, path: formPath(each.path, rows, added) })),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(current && { current }),
    ...(reference && { reference }),
    cause: error,
  })
}

function formPath(
  path: FieldError['path'],
  rows: readonly FieldValues[],
  added: readonly number[],
): FieldError['path'] {
  const [first, second, ...rest] = path
  if (first === 'custom' && second !== undefined) return [second, ...rest]
  if (first !== 'contacts' || second === undefined) return path
  const place = typeof second === 'number' ? added[second] : rows.findIndex(({ id }) => id === second)
  return place === undefined || place < 0 ? [first] : [first, place, ...rest]
}

/** What of a change is compared with other customers: names, phones and e-mail addresses. Nothing where none of them is written. */
export function comparable({ name, shortName, contacts }: CustomerPatch): CustomerPatch | undefined {
  const people = [...(contacts?.add ?? []), ...(contacts?.change ?? []).map(({ patch }) => patch)]
  const written = people.flatMap(({ phone, email }) =>
    phone || email ? [{ name: '—', ...(phone && { phone }), ...(email && { email }) }] : [],
  )
  if (!name && !shortName && written.length === 0) return undefined
  return {
    ...(name && { name }),
    ...(shortName && { shortName }),
    ...(written.length > 0 && { contacts: { add: written } }),
  }
}
