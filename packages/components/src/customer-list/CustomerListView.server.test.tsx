import { sampleCustomers, sampleNow } from '@clientele/core/testing'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'
import { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'

const customers = sampleCustomers()

function markup(props: Partial<CustomerListViewProps> = {}) {
  return renderToString(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={() => sampleNow}>
      <CustomerListView customers={customers} {...props} />
    </ClienteleFrame>,
  )
}

describe('<CustomerListView /> on a server', () => {
  it('writes every row without a window', () => {
    const html = markup()
    for (const { number } of customers) expect(html).toContain(number)
    expect(html.match(/role="row"/g)).toHaveLength(customers.length + 1)
  })

  it('writes no style attribute and no script of a name', () => {
    const html = markup({ search: 'script', more: { status: 'ready', onLoad: () => {} } })
    expect(html).not.toMatch(/ style=/)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<svg onload')
  })

  it('writes the states too', () => {
    expect(markup({ customers: [], state: { status: 'loading' } })).toContain('aria-busy="true"')
    expect(markup({ customers: [] })).toContain('No customers yet')
  })
})
