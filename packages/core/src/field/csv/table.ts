import type { FieldError } from '../../contract/CrmError.js'
import { textIn } from '../../text/index.js'
import type { FieldContext } from '../context.js'
import type { FieldDescriptor, FieldValue, FieldValues } from '../types.js'
import { denature, neutralise } from './cells.js'
import { fromCsv } from './fromCsv.js'
import { toCsv } from './toCsv.js'

/**
 * A table as CSV for spreadsheets: a byte-order mark, labels in the first line, no cell that is taken for a formula,
 * sensitive values as their masks.
 */
export function writeCsv(
  fields: readonly FieldDescriptor[],
  records: readonly FieldValues[],
  context: FieldContext = {},
): string {
  const head = headings(fields, context).map(neutralise)
  const lines = records.map((record) => fields.map((field) => toCsv(field, record[field.key], context)))
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

/** The records of a CSV, and what could not be read: `[2, 'cost']` is the field of the third record. */
export interface ReadCsv {
  readonly records: readonly FieldValues[]
  readonly errors: readonly FieldError[]
}

/**
 * Reads what `writeCsv` or a spreadsheet wrote: columns in any order, named by label or key, parted by commas,
 * semicolons or tabs. The values are read, not checked; a column of no field is `unknown-field` at its name.
 */
export function readCsv(fields: readonly FieldDescriptor[], text: string, context: FieldContext = {}): ReadCsv {
  const [head = [], ...lines] = linesOf(text.replace(/^\uFEFF/, ''))
  const columns = head.map((name) => fieldNamed(denature(name).trim(), fields, context))
  const errors: FieldError[] = head.flatMap((name, index) =>
    columns[index] || !name.trim() ? [] : [{ path: [denature(name).trim()], reason: { code: 'unknown-field' } }],
  )
  const records = lines.map((cells, line) => {
    const record: [string, FieldValue][] = []
    for (const [index, field] of columns.entries()) {
      const { value, reason } = field ? fromCsv(field, cells[index] ?? '', context) : {}
      if (field && reason) errors.push({ path: [line, field.key], reason })
      if (field && value !== undefined) record.push([field.key, value])
    }
    return Object.fromEntries(record)
  })
  return { records, errors }
}

/** The label of each field, or its key where a label stands for two. */
function headings(fields: readonly FieldDescriptor[], { locale = 'en' }: FieldContext): readonly string[] {
  const labels = fields.map(({ key, label }) => textIn(label, locale)?.trim() || key)
  const keys = new Set(fields.map(({ key }) => key))
  return labels.map((label, index) => {
    const key = fields[index]?.key ?? label
    const alone = labels.indexOf(label) === labels.lastIndexOf(label) && (label === key || !keys.has(label))
    return alone ? label : key
  })
}

function fieldNamed(name: string, fields: readonly FieldDescriptor[], context: FieldContext) {
  const index = headings(fields, context).indexOf(name)
  if (index >= 0) return fields[index]
  return fields.find(({ key, label }) => key === name || Object.values(label).some((each) => each?.trim() === name))
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The cells of each line that is not blank; a quoted cell may hold separators and line ends. */
function linesOf(text: string): readonly (readonly string[])[] {
  const head = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const separator = ['\t', ';', ','].find((sign) => head.includes(sign)) ?? ','
  const quotedCell = '"([^"]*(?:""[^"]*)*)"'
  const cell = new RegExp(`(?:${quotedCell}|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`, 'y')
  const lines: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const [whole = '', inQuotes, bare = '', end = ''] = cell.exec(text) ?? []
    if (!whole) break
    lines.at(-1)?.push(inQuotes === undefined ? bare : inQuotes.replaceAll('""', '"'))
    if (end !== separator && cell.lastIndex < text.length) lines.push([])
  }
  return lines.filter((cells) => cells.some((each) => each !== ''))
}
