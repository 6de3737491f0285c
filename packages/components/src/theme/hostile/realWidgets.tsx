import { sampleCustomers, sampleInteractions } from '@clientele/core/testing'
import type { ReactNode } from 'react'
import { ClienteleFrame } from '../../clientele/index.js'
import { CustomerCardView, CustomerHistoryView, EditableText } from '../../customer-card/index.js'
import { CustomerListView } from '../../customer-list/index.js'
import { zhCN } from '../../locales/zh-CN.js'
import { Button } from '../../primitives/index.js'
import { everyPrimitive } from './everyPrimitive.js'

const [customer] = sampleCustomers()

function inChinese(widget: ReactNode) {
  return (
    <ClienteleFrame locale="zh-CN" zone="Asia/Shanghai" catalogue={zhCN} theme="dark">
      {widget}
    </ClienteleFrame>
  )
}

/** What is drawn on clean and on hostile pages. */
export const widgets = {
  'every primitive': everyPrimitive(),
  'the customer card': inChinese(
    customer && (
      <CustomerCardView
        customer={customer}
        renderText={(field, record, name) => (
          <EditableText field={name} record={record} read={(one) => one[field]} onSave={() => Promise.resolve()} />
        )}
        renderActions={() => <Button variant="primary">新增工单</Button>}
      >
        <CustomerHistoryView
          customer={customer}
          interactions={{ items: sampleInteractions(customer.id).slice(0, 6), total: { count: 128, exact: true } }}
        />
      </CustomerCardView>
    ),
  ),
  'the customer list': inChinese(
    <CustomerListView
      customers={sampleCustomers().slice(0, 8)}
      order={{ sorts: ['number', 'name'], onSortChange: () => {} }}
      search=""
      onSearchChange={() => {}}
      onCustomerSelect={() => {}}
    />,
  ),
}
