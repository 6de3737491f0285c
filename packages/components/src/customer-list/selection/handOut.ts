import { type CustomerSummary, dayIn, type FieldDescriptor, type FieldValues, toCsv, writeCsv } from '@clientele/core'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'

/** What a table of customers is written with. */
export interface HandOutSheet {
  readonly columns: readonly CustomerListColumn[]
  readonly industries: Readonly<Record<string, string>>
  readonly regions: Readonly<Record<string, string>>
  readonly labels: CustomerListLabels
  readonly zone: string
}

/** Copies customers as a table that a spreadsheet takes by its columns; what is masked stays masked. */
export async function copyCustomers(
  customers: readonly CustomerSummary[],
  sheet: HandOutSheet,
  near: HTMLElement,
): Promise<boolean> {
  const { columns, labels } = sheet
  const rows = customers.map((customer) =>
    fieldsOf(sheet).map((field) => toCsv(field, textOf(field.key, customer, sheet))),
  )
  const table = [columns.map((column) => labels.columns[column]), ...rows]
  const text = table.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n')
  try {
    await near.ownerDocument.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByEvent(text, near.ownerDocument)
  }
}

/** Over plain http there is no clipboard but the one of a copy that the person asked for. */
function copyByEvent(text: string, page: Document): boolean {
  let taken = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    taken = true
  }
  page.addEventListener('copy', give, { capture: true, once: true })
  const done = page.execCommand('copy')
  page.removeEventListener('copy', give, { capture: true })
  return done && taken
}

/** Hands customers to the browser as a file; what is masked stays masked. */
export function downloadCustomers(
  customers: readonly CustomerSummary[],
  sheet: HandOutSheet,
  { near, name }: { readonly near: HTMLElement; readonly name: string },
): void {
  const records = customers.map(
    (customer): FieldValues =>
      Object.fromEntries(sheet.columns.map((column) => [column, textOf(column, customer, sheet)])),
  )
  const file = new Blob([writeCsv(fieldsOf(sheet), records)], { type: 'text/csv;charset=utf-8' })
  const url = URL.createObjectURL(file)
  const link = near.ownerDocument.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to read by then; a shorter wait loses the file in Safari.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

type SheetField = FieldDescriptor & { readonly key: CustomerListColumn }

/** A list says its values in words, so every column is one of texts. */
function fieldsOf({ columns, labels }: HandOutSheet): readonly SheetField[] {
  return columns.map((column) => ({ key: column, type: 'text', label: { en: labels.columns[column] } }))
}

function textOf(column: CustomerListColumn, customer: CustomerSummary, sheet: HandOutSheet): string {
  const { mainContact, industry, region, counts, lastContact } = customer
  switch (column) {
    case 'contact':
      return mainContact?.name ?? ''
    case 'phone':
      return mainContact?.phone?.masked ?? ''
    case 'industry':
      return industry ? (sheet.industries[industry] ?? industry) : ''
    case 'region':
      return region ? (sheet.regions[region] ?? region) : ''
    case 'owner':
      return customer.owner?.name ?? ''
    case 'openTickets':
      return counts?.openTickets === undefined ? '' : String(counts.openTickets)
    case 'lastContact':
      return lastContact ? dayIn(lastContact.at, sheet.zone) : ''
    default:
      return customer[column] ?? ''
  }
}
