import { type CrmAdapter, type CustomerPatch, type Likeness, secret } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { renderHook, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { createDataClient, DataProvider } from '../data-provider/index.js'
import { useCustomerDuplicates } from './index.js'

interface Asked {
  readonly input: CustomerPatch | undefined
  readonly enabled?: boolean
}

function setUp(first: Asked, change: (adapter: CrmAdapter) => CrmAdapter = (adapter) => adapter) {
  const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
  const queryClient = createDataClient({ retries: 0 })
  const given = change(adapter)
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <DataProvider adapter={given} locale="zh-CN" zone="Asia/Shanghai" queryClient={queryClient}>
        {children}
      </DataProvider>
    </StrictMode>
  )
  const view = renderHook(
    ({ input, enabled }: Asked) => useCustomerDuplicates(input, enabled === undefined ? {} : { enabled }),
    { wrapper, initialProps: first },
  )
  const questions = () => adapter.control.calls.filter(({ operation }) => operation === 'customers.duplicates').length
  return { ...view, adapter, queryClient, questions }
}

describe('useCustomerDuplicates', () => {
  it('answers who resembles what is typed, and why', async () => {
    const { result } = setUp({ input: { name: '华东测绘仪器' } })
    await waitFor(() => expect(result.current.data?.[0]?.customer.name).toBe('华东测绘仪器有限公司'))
    expect(result.current.data?.[0]?.reasons).toEqual([{ code: 'similar-name' }])
  })

  it('asks once for the same words, and again for others', async () => {
    const { result, rerender, questions } = setUp({ input: { name: '华东测绘仪器' } })
    await waitFor(() => expect(result.current.isSuccess).toBe(true))
    rerender({ input: { name: '华东测绘仪器' } })
    expect(questions()).toBe(1)
    rerender({ input: { name: '青岩工程勘测院' } })
    await waitFor(() => expect(questions()).toBe(2))
  })

  it('asks nothing while it may not, or while there is nothing to compare', async () => {
    const { result, rerender, questions } = setUp({ input: { name: '华东测绘仪器' }, enabled: false })
    rerender({ input: undefined })
    expect(result.current.fetchStatus).toBe('idle')
    expect(questions()).toBe(0)
  })

  it('ends the question before when another one is asked', async () => {
    const signals: AbortSignal[] = []
    const { rerender, unmount } = setUp({ input: { name: '华东' } }, (adapter) => ({
      ...adapter,
      ...(adapter.customers && {
        customers: {
          ...adapter.customers,
          duplicates: (_input, { signal }) => {
            if (signal) signals.push(signal)
            return new Promise<readonly Likeness[]>(() => undefined)
          },
        },
      }),
    }))
    await waitFor(() => expect(signals).toHaveLength(1))
    rerender({ input: { name: '华东测绘' } })
    await waitFor(() => expect(signals).toHaveLength(2))
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
    unmount()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true])
  })

  it('fails with `unsupported` where the backend compares nothing', async () => {
    const { result } = setUp({ input: { name: '华东' } }, (adapter) => {
      const { duplicates: _none, ...customers } = adapter.customers ?? {}
      return { ...adapter, customers: customers as CrmAdapter['customers'] } as CrmAdapter
    })
    await waitFor(() => expect(result.current.error?.code).toBe('unsupported'))
  })

  it('keeps what was typed out of keys and caches, and forgets the answer with the component', async () => {
    const phone = secret('138 0123 6021')
    const { result, queryClient, unmount } = setUp({ input: { contacts: { add: [{ name: '李建国', phone }] } } })
    await waitFor(() => expect(result.current.isSuccess).toBe(true))
    const queries = queryClient.getQueryCache().getAll()
    expect(JSON.stringify(queries.map(({ queryKey, state }) => [queryKey, state]))).not.toContain('0123')
    expect(queries.map(({ meta }) => meta)).toEqual([{ persist: false }])
    unmount()
    await waitFor(() => expect(queryClient.getQueryCache().getAll()).toEqual([]))
  })
})
