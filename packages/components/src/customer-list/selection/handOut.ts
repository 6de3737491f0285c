import { type CustomerSummary, dayIn } from '@clientele/core'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'

/** What a table of customers is written with. */
export interface HandOutSheet {
  readonly columns: readonly CustomerListColumn[]
  readonly industries: Readonly<Record<string, string>>
  readonly regions: Readonly<Record<string, string>>
  readonly labels: CustomerListLabels
  readonly zone: string
}

/** Excel takes a file without it for one in the machine's own script. */
const byteOrderMark = '\uFEFF'

/** Copies customers as a table that a spreadsheet takes by its columns; what is masked stays masked. */
export async function copyCustomers(
  customers: readonly CustomerSummary[],
  sheet: HandOutSheet,
  near: HTMLElement,
): Promise<boolean> {
  const table = rowsOf(customers, sheet).map((row) => row.map((text) => plainCell(text)).join('\t'))
  const text = table.join('\n')
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
  const lines = rowsOf(customers, sheet).map((row) => row.map(csvCell).join(','))
  const file = new Blob([byteOrderMark, lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' })
  const url = URL.createObjectURL(file)
  const link = near.ownerDocument.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to read by then; a shorter wait loses the file in Safari.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

function rowsOf(customers: readonly CustomerSummary[], sheet: HandOutSheet): readonly (readonly string[])[] {
  const { columns, labels } = sheet
  return [
    columns.map((column) => labels.columns[column]),
    ...customers.map((customer) => columns.map((column) => textOf(column, customer, sheet))),
  ]
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

function plainCell(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function csvCell(text: string): string {
  return text
}
