import type { Instant } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { DataProvider } from '../data-provider/index.js'
import { createIdempotencyKey } from '../dispatch/index.js'
import { pageTotal } from '../pages/index.js'
import { useCustomerInteractions, useLogInteraction } from './index.js'

const input = { kind: 'call', at: sampleNow as Instant, detail: '确认了验收时间' }

async function setUp() {
  const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <DataProvider adapter={adapter} locale="zh-CN" zone="Asia/Shanghai">
      {children}
    </DataProvider>
  )
  const customerId = (await adapter.customers?.list({ page: { size: 1 } }, {}))?.items[0]?.id ?? ''
  const view = renderHook(() => ({ list: useCustomerInteractions(customerId), log: useLogInteraction() }), { wrapper })
  await waitFor(() => expect(view.result.current.list.isSuccess).toBe(true))
  return { ...view, adapter, customerId, count: pageTotal(view.result.current.list.data)?.count ?? 0 }
}

describe('useLogInteraction', () => {
  it('logs, and has the interactions in view read again', async () => {
    const { result, customerId, count } = await setUp()
    act(() => result.current.log.mutate({ customerId, input }))
    await waitFor(() => expect(pageTotal(result.current.list.data)?.count).toBe(count + 1))
    expect(result.current.log.data).toMatchObject({ detail: '确认了验收时间' })
  })

  it('logs once when a form is submitted twice', async () => {
    const { result, customerId, count } = await setUp()
    const key = createIdempotencyKey()
    act(() => {
      result.current.log.mutate({ customerId, input, key })
      result.current.log.mutate({ customerId, input, key })
    })
    await waitFor(() => expect(result.current.log.isSuccess).toBe(true))
    await waitFor(() => expect(pageTotal(result.current.list.data)?.count).toBe(count + 1))
  })

  it('logs once when the answer was lost', async () => {
    const { result, adapter, customerId, count } = await setUp()
    adapter.control.fail({ kind: 'lost-answer', operation: 'customers.logInteraction' })
    act(() => result.current.log.mutate({ customerId, input }))
    await waitFor(() => expect(pageTotal(result.current.list.data)?.count).toBe(count + 1))
  })
})
