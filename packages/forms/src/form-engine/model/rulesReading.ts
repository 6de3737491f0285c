import type { FieldDescriptor, FieldSection } from '@clientele/core'

/** Which fields the rules of a form read. */
export interface RulesReading {
  /** The keys of fields whose change may show, demand or compute something. */
  readonly keys: ReadonlySet<string>
  /** The names of columns, by the key of their rows, whose change may. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>
  /** The fields that have rules of their own. */
  readonly ruled: readonly FieldDescriptor[]
}

/** Finds out what the rules read, so that a key in any other field costs none of them. */
export function readRules(fields: readonly FieldDescriptor[], sections: readonly FieldSection[]): RulesReading {
  const keys = new Set<string>()
  const columns = new Map<string, Set<string>>()
  const inRows = (rows: string) => {
    const known = columns.get(rows) ?? new Set<string>()
    columns.set(rows, known)
    return known
  }
  function note([first, second]: readonly (string | number)[]) {
    keys.add(String(first))
    if (second !== undefined) inRows(String(first)).add(String(second))
  }
  for (const { visibleWhen } of sections) pathsIn(visibleWhen).forEach(note)
  for (const field of fields) {
    pathsIn(rulesOf(field)).forEach(note)
    for (const path of (field.fields ?? []).flatMap((column) => pathsIn(rulesOf(column)))) {
      const [first, second] = path
      if (first === 'record') note(path.slice(1))
      else if (field.fields?.some(({ key }) => key === first)) {
        keys.add(field.key)
        inRows(field.key).add(String(first))
      } else if (first === undefined && second === undefined) keys.add(field.key)
    }
  }
  const hidden = new Set(sections.flatMap(({ visibleWhen, fields: inside }) => (visibleWhen ? inside : [])))
  const ruled = fields.filter(
    (field) => hidden.has(field.key) || hasRules(field) || (field.fields?.some(hasRules) ?? false),
  )
  return { keys, columns, ruled }
}

/** Whether a field has rules that read other fields. */
export function hasRules(field: FieldDescriptor): boolean {
  return Object.values(rulesOf(field)).some((rule) => typeof rule === 'object')
}

function rulesOf({ visibleWhen, required, readOnly, computed }: FieldDescriptor) {
  return { visibleWhen, required, readOnly, computed }
}

/** The paths anywhere in rules held as data. */
function pathsIn(rule: unknown): readonly (readonly (string | number)[])[] {
  if (typeof rule !== 'object' || rule === null) return []
  const path: unknown = 'path' in rule ? rule.path : undefined
  const inside = Object.values(rule).flatMap(pathsIn)
  return isPath(path) ? [path, ...inside] : inside
}

function isPath(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number')
}
