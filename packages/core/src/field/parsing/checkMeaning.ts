import { analyseFields } from '../analysis/analyseFields.js'
import type { FieldDescriptor } from '../types.js'
import { validateFields } from '../validation/validateFields.js'
import { below, type Faults, note } from './faults.js'

/** What only shows when every field is well-formed: defaults, and loops among rules. */
export function checkMeaning(fields: readonly FieldDescriptor[], faults: Faults): void {
  const columns = fields.flatMap((field, index) =>
    (field.fields ?? []).map((column, place) => ({ field: column, path: `[${index}].fields[${place}]` })),
  )
  for (const { field, path } of [...fields.map((field, index) => ({ field, path: `[${index}]` })), ...columns])
    checkDefault(field, below(path, 'default'), faults)
  for (const { code, path, params } of analyseFields(fields))
    if (code === 'condition-loop') note(faults, pathOf(path, fields), `no loop: ${params.loop}`)
}

function checkDefault(field: FieldDescriptor, path: string, faults: Faults): void {
  if (field.default === undefined) return
  const bare: FieldDescriptor = { ...withoutRules(field), fields: (field.fields ?? []).map(withoutRules) }
  const [error] = validateFields([bare], { [field.key]: field.default })
  if (error) note(faults, path, `value of its own field: ${error.reason.code}`)
}

function withoutRules({ visibleWhen: _, required: __, readOnly: ___, ...field }: FieldDescriptor): FieldDescriptor {
  return field
}

/** `visits.amount.computed` makes `[3].fields[1].computed`. */
function pathOf(rule: string, fields: readonly FieldDescriptor[]): string {
  const index = fields.findIndex(({ key }) => rule.startsWith(`${key}.`))
  const field = fields[index]
  if (!field) return rule
  const rest = rule.slice(field.key.length + 1)
  return field.fields && rest.includes('.') ? `[${index}].fields${pathOf(rest, field.fields)}` : `[${index}].${rest}`
}
