import { sampleCustomers, sampleInteractions, sampleNow } from '@clientele/core/testing'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'
import { CustomerHistoryView } from '../customer-history/index.js'
import { zhCN } from '../locales/zh-CN.js'
import { CustomerCardView } from './CustomerCardView.js'

describe('<CustomerCardView /> on a server', () => {
  it.each(sampleCustomers().map((customer) => [customer.number, customer] as const))(
    'draws %s',
    (_number, customer) => {
      const markup = renderToString(
        <ClienteleFrame locale="zh-CN" zone="Asia/Shanghai" clock={() => sampleNow} catalogue={zhCN}>
          <CustomerCardView customer={customer}>
            <CustomerHistoryView customer={customer} interactions={{ items: sampleInteractions(customer.id) }} />
          </CustomerCardView>
        </ClienteleFrame>,
      )
      expect(markup).toContain('data-slot="customer-card"')
      expect(markup).not.toMatch(/ style=|href="tel:|<script/)
    },
  )
})
