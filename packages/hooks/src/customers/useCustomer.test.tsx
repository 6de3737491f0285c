import { CrmError, type CrmErrorDetails, type Customer } from '@clientele/core'
import { defineAdapter } from '@clientele/core/boundary'
import { buildCustomer } from '@clientele/core/testing'
import { renderHook, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataProvider } from '../data-provider/index.js'
import { useCustomer } from './index.js'

function setUp(...failures: CrmErrorDetails[]) {
  return setUpWith(60, failures)
}

function setUpWith(pollSeconds: number, failures: CrmErrorDetails[] = []) {
  const signals: (AbortSignal | undefined)[] = []
  const get = vi.fn(async (id: string, { signal }: { readonly signal?: AbortSignal }): Promise<Customer> => {
    signals.push(signal)
    const failure = failures.shift()
    if (failure) throw new CrmError(failure)
    return buildCustomer({ id })
  })
  const adapter = defineAdapter({
    name: 'test',
    scope: 'test',
    capabilities: { freshness: { pollSeconds } },
    customers: { get, list: async () => ({ items: [], nextCursor: null }) },
  })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <DataProvider adapter={adapter} locale="en" zone="Asia/Shanghai">
        {children}
      </DataProvider>
    </StrictMode>
  )
  return { get, signals, wrapper }
}

describe('useCustomer', () => {
  it('reads one customer', async () => {
    const { get, wrapper } = setUp()
    const { result } = renderHook(() => useCustomer('c1'), { wrapper })
    expect(result.current).toMatchObject({ status: 'pending', data: undefined })
    await waitFor(() => expect(result.current.data).toMatchObject({ id: 'c1', number: 'C2016318' }))
    expect(get).toHaveBeenCalledOnce()
  })

  it('waits while the id is missing', async () => {
    const { get, wrapper } = setUp()
    const { result, rerender } = renderHook(({ id }) => useCustomer(id), {
      wrapper,
      initialProps: { id: undefined as string | undefined },
    })
    expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle' })
    expect(get).not.toHaveBeenCalled()
    rerender({ id: 'c1' })
    await waitFor(() => expect(result.current.data?.id).toBe('c1'))
  })

  it('shares one read between components', async () => {
    const { get, wrapper } = setUp()
    const { result } = renderHook(() => [useCustomer('c1'), useCustomer('c1')] as const, { wrapper })
    await waitFor(() => expect(result.current[1].data?.id).toBe('c1'))
    expect(result.current[0].data).toBe(result.current[1].data)
    expect(get).toHaveBeenCalledOnce()
  })

  it('returns the part that is selected', async () => {
    const { wrapper } = setUp()
    const { result } = renderHook(() => useCustomer('c1', { select: ({ grade }) => grade }), { wrapper })
    await waitFor(() => expect(result.current.data).toBe('A'))
  })

  it('reads nothing while it is not enabled', () => {
    const { get, wrapper } = setUp()
    renderHook(() => useCustomer('c1', { enabled: false }), { wrapper })
    expect(get).not.toHaveBeenCalled()
  })

  it('aborts a read that nobody waits for any more, when left or given another id', async () => {
    const { get, signals, wrapper } = setUp()
    get.mockImplementation((_id, { signal }) => {
      signals.push(signal)
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason))
      })
    })
    const { rerender, unmount } = renderHook(({ id }) => useCustomer(id), { wrapper, initialProps: { id: 'c1' } })
    await waitFor(() => expect(signals).toHaveLength(1))
    rerender({ id: 'c2' })
    await waitFor(() => expect(signals).toHaveLength(2))
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false])
    unmount()
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true])
  })

  it('gives back the failure as it is, and reads again on request', async () => {
    const { wrapper } = setUp({ code: 'forbidden', effect: 'none' })
    const { result } = renderHook(() => useCustomer('c1'), { wrapper })
    await waitFor(() => expect(result.current.error?.code).toBe('forbidden'))
    await result.current.refetch()
    await waitFor(() => expect(result.current.data?.id).toBe('c1'))
  })

  it('tries again by itself where that can help', async () => {
    const { get, wrapper } = setUp({ code: 'unavailable', effect: 'none' })
    const { result } = renderHook(() => useCustomer('c1'), { wrapper })
    await waitFor(() => expect(result.current.data?.id).toBe('c1'))
    expect(get).toHaveBeenCalledTimes(2)
  })

  it('reads what is in view again as often as the backend says', async () => {
    const { get, wrapper } = setUpWith(0.02)
    const { unmount } = renderHook(() => useCustomer('c1'), { wrapper })
    await waitFor(() => expect(get.mock.calls.length).toBeGreaterThan(2))
    unmount()
  })

  it('says which port is missing, as a result', async () => {
    const adapter = defineAdapter({ name: 'bare', scope: 'bare' })
    const { result } = renderHook(() => useCustomer('c1'), {
      wrapper: ({ children }) => (
        <DataProvider adapter={adapter} locale="en" zone="Asia/Shanghai">
          {children}
        </DataProvider>
      ),
    })
    await waitFor(() => expect(result.current.error?.code).toBe('unsupported'))
    expect(result.current.error?.detail).toMatchInlineSnapshot(
      `"[@clientele/hooks] useCustomer needs the customers port. The adapter has none. Add it, or leave out what asks for it. (CL002)"`,
    )
  })
})
