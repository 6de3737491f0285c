import type { CustomerFilter, ListQuery } from '@clientele/core'
import { defineAdapter } from '@clientele/core/boundary'
import { buildCustomerSummary, buildInteraction } from '@clientele/core/testing'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataProvider } from '../data-provider/index.js'
import { pageItems, pageRejections, pageTotal } from '../pages/index.js'
import { useCustomerInteractions, useCustomers } from './index.js'

const rows = [1, 2, 3, 4, 5].map((row) => buildCustomerSummary({ id: `c${row}`, name: `测绘 ${row}` }))

/** Pages of two that overlap by one row, as offset paging does while rows arrive. */
function setUp() {
  const list = vi.fn(async ({ page, search }: ListQuery<CustomerFilter>) => {
    if (search) return { items: rows.filter(({ name }) => name.includes(search)), nextCursor: null }
    const start = Number(page?.after ?? 0)
    const items = rows.slice(Math.max(0, start - 1), start + 2)
    return {
      items: start === 4 ? [...items, { id: 'broken', number: 7 } as never] : items,
      nextCursor: start + 2 < rows.length ? String(start + 2) : null,
      total: { count: rows.length, exact: true },
    }
  })
  const interactions = vi.fn(async (id: string) => ({
    items: [buildInteraction({ id: `${id}-call` })],
    nextCursor: null,
  }))
  const get = () => Promise.reject(new Error('unused'))
  const adapter = defineAdapter({ name: 'test', scope: 'test', customers: { get, list, interactions } })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <DataProvider adapter={adapter} locale="en" zone="Asia/Shanghai">
      {children}
    </DataProvider>
  )
  return { list, interactions, wrapper }
}

describe('useCustomers', () => {
  it('reads page by page, each row once, in the order of the backend', async () => {
    const { list, wrapper } = setUp()
    const { result } = renderHook(() => useCustomers({ pageSize: 2 }), { wrapper })
    await waitFor(() => expect(pageItems(result.current.data).map(({ id }) => id)).toEqual(['c1', 'c2']))
    await result.current.fetchNextPage()
    await result.current.fetchNextPage()
    await waitFor(() => expect(result.current.hasNextPage).toBe(false))
    expect(pageItems(result.current.data).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5'])
    expect(pageTotal(result.current.data)).toEqual({ count: 5, exact: true })
    expect(list.mock.calls.map(([{ page }]) => page?.after)).toEqual([undefined, '2', '4'])
  })

  it('sets aside rows that failed their check', async () => {
    const { wrapper } = setUp()
    const { result } = renderHook(() => useCustomers({ pageSize: 2 }), { wrapper })
    await waitFor(() => expect(pageItems(result.current.data)).toHaveLength(2))
    await result.current.fetchNextPage()
    await result.current.fetchNextPage()
    await waitFor(() => expect(pageRejections(result.current.data)).toMatchObject([{ id: 'broken' }]))
  })

  it('sends search, sort and filter to the backend, and asks for no larger page than it gives', async () => {
    const { list, wrapper } = setUp()
    const query = {
      search: ' 测绘 ',
      sort: [{ by: 'name', direction: 'ascending' }],
      filter: { grades: ['A'] },
      pageSize: 20,
    } as const
    renderHook(() => useCustomers(query), { wrapper })
    await waitFor(() => expect(list).toHaveBeenCalledOnce())
    expect(list.mock.calls[0]?.[0]).toEqual({ ...query, search: '测绘', pageSize: undefined, page: { size: 20 } })
  })

  it('keeps the last answer while another search loads', async () => {
    const { wrapper } = setUp()
    const { result, rerender } = renderHook(({ search }) => useCustomers({ search }), {
      wrapper,
      initialProps: { search: '测绘 1' },
    })
    await waitFor(() => expect(pageItems(result.current.data)).toHaveLength(1))
    rerender({ search: '测绘' })
    expect(result.current.isPlaceholderData).toBe(true)
    expect(pageItems(result.current.data)).toHaveLength(1)
    await waitFor(() => expect(pageItems(result.current.data)).toHaveLength(5))
  })
})

describe('useCustomerInteractions', () => {
  it('reads the interactions of one customer', async () => {
    const { wrapper } = setUp()
    const { result } = renderHook(() => useCustomerInteractions('c1'), { wrapper })
    await waitFor(() => expect(pageItems(result.current.data)).toMatchObject([{ id: 'c1-call' }]))
  })

  it("never shows another customer's while its own load", async () => {
    const { wrapper } = setUp()
    const { result, rerender } = renderHook(({ id }) => useCustomerInteractions(id), {
      wrapper,
      initialProps: { id: 'c1' as string | undefined },
    })
    await waitFor(() => expect(pageItems(result.current.data)).toHaveLength(1))
    rerender({ id: 'c2' })
    expect(result.current.data).toBeUndefined()
    await waitFor(() => expect(pageItems(result.current.data)).toMatchObject([{ id: 'c2-call' }]))
    rerender({ id: undefined })
    expect(result.current).toMatchObject({ data: undefined, fetchStatus: 'idle' })
  })
})
