import { buildCustomerSummary } from '@clientele/core/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { customerListLabels } from '../CustomerList.labels.js'
import { copyCustomers, downloadCustomers, type HandOutSheet } from './handOut.js'

const sheet: HandOutSheet = {
  columns: ['name', 'phone', 'industry', 'openTickets', 'lastContact'],
  industries: { manufacturing: 'Manufacturing' },
  regions: {},
  labels: customerListLabels,
  zone: 'Asia/Shanghai',
}
const customers = [
  buildCustomerSummary({ name: '=HYPERLINK("http://x")', industry: 'manufacturing' }),
  buildCustomerSummary({ name: 'Two\tlines\nhere', industry: null, lastContact: null, mainContact: null }),
]

afterEach(() => vi.restoreAllMocks())

async function downloaded() {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob)
    return '#'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  downloadCustomers(customers, sheet, { near: document.body, name: 'customers.csv' })
  return new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
}

describe('downloadCustomers', () => {
  it('begins with a byte-order mark', async () => {
    expect([...(await downloaded()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('writes words and masks, and no formula', async () => {
    const [head, first, ...rest] = new TextDecoder().decode(await downloaded()).split('\r\n')
    expect(head).toBe('Name,Phone,Industry,Open tickets,Last contact')
    expect(first).toBe(`"'=HYPERLINK(""http://x"")",138 •••• 6021,Manufacturing,3,2026-11-20`)
    expect(rest.join('\r\n')).toContain('"Two\tlines\nhere",,,')
  })
})

describe('copyCustomers', () => {
  it('keeps a row one row', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    expect(await copyCustomers(customers, sheet, document.body)).toBe(true)
    expect(write.mock.lastCall?.[0].split('\n')).toHaveLength(3)
    expect(write.mock.lastCall?.[0]).toContain(`'=HYPERLINK`)
  })

  it('says so where the browser lets nothing be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    expect(await copyCustomers(customers, sheet, document.body)).toBe(false)
  })
})
