import { analyseConditions, type Condition, type ConditionFinding, type NamedRule } from '../../condition/index.js'
import type { FieldDescriptor, FieldSection } from '../types.js'

/**
 * Finds what is wrong with the rules of fields and sections before anybody fills them in: loops, fields never shown,
 * contradictions, comparisons of two kinds, unknown paths and options. What is required or read-only changes no value
 * and makes no loop: each of two fields may be required while the other is empty.
 */
export function analyseFields(
  fields: readonly FieldDescriptor[],
  sections: readonly FieldSection[] = [],
): readonly ConditionFinding[] {
  const rules = [
    ...fields.flatMap((field) => rulesOf(field)),
    ...fields.flatMap((field) => columnRules(field)),
    ...sections.flatMap(sectionRules),
  ]
  return [
    ...analyseConditions(rules, fields),
    ...sections.flatMap((section) => sectionFaults(section, { fields, sections })),
  ]
}

function rulesOf(field: FieldDescriptor, rows?: string): readonly NamedRule[] {
  const { key, visibleWhen, computed, required, readOnly } = field
  const name = rows === undefined ? key : `${rows}.${key}`
  const place = rows === undefined ? {} : { row: rows }
  return [
    ...conditions(`${name}.visibleWhen`, visibleWhen).map((rule) => ({ ...rule, ...place, field: key })),
    ...conditions(`${name}.required`, required).map((rule) => ({ ...rule, ...place })),
    ...conditions(`${name}.readOnly`, readOnly).map((rule) => ({ ...rule, ...place })),
    ...(computed === undefined ? [] : [{ name: `${name}.computed`, computed, field: key, ...place }]),
  ]
}

function columnRules({ key, type, fields = [] }: FieldDescriptor): readonly NamedRule[] {
  return type === 'rows' ? fields.flatMap((field) => rulesOf(field, key)) : []
}

function conditions(name: string, condition: boolean | Condition | undefined) {
  return typeof condition === 'object' ? [{ name, condition }] : []
}

function sectionRules({ key, visibleWhen, fields }: FieldSection): readonly NamedRule[] {
  return visibleWhen ? [{ name: `sections.${key}.visibleWhen`, condition: visibleWhen, field: fields }] : []
}

interface Definition {
  readonly fields: readonly FieldDescriptor[]
  readonly sections: readonly FieldSection[]
}

function sectionFaults(
  { key, fields: keys }: FieldSection,
  { fields, sections }: Definition,
): readonly ConditionFinding[] {
  return keys.flatMap((name, index): readonly ConditionFinding[] => {
    const path = `sections.${key}.fields[${index}]`
    if (!fields.some((field) => field.key === name)) return [{ code: 'section-unknown-field', path, params: { name } }]
    const owner = sections.find((section) => section.fields.includes(name))
    const shared = owner?.key !== key || keys.indexOf(name) < index
    return shared ? [{ code: 'section-shared-field', path, params: { name } }] : []
  })
}
