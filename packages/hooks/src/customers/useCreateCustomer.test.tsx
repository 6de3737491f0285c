import { type CustomerInput, secret } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { createDraftStore } from '@clientele/core/drafts'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { createDataClient, DataProvider } from '../data-provider/index.js'
import { createIdempotencyKey } from '../dispatch/index.js'
import { pageTotal } from '../pages/index.js'
import { useCreateCustomer, useCustomers, useRemoveCustomer } from './index.js'

const input = (): CustomerInput => ({
  name: '昆仑测绘有限公司',
  contacts: [{ name: '吴桂芳', main: true, phone: secret('138 0123 4567') }],
})

async function setUp() {
  const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
  const queryClient = createDataClient({ retries: 0 })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <DataProvider adapter={adapter} locale="zh-CN" zone="Asia/Shanghai" queryClient={queryClient}>
      {children}
    </DataProvider>
  )
  const view = renderHook(() => ({ list: useCustomers(), create: useCreateCustomer(), remove: useRemoveCustomer() }), {
    wrapper,
  })
  await waitFor(() => expect(view.result.current.list.isSuccess).toBe(true))
  const count = () => pageTotal(view.result.current.list.data)?.count ?? 0
  const cached = (id: string | undefined) =>
    queryClient.getQueryData(['clientele', 'memory', 'self', 'customers', 'detail', id])
  return { ...view, adapter, queryClient, count, before: count(), cached }
}

describe('useCreateCustomer', () => {
  it('creates, keeps what the backend made of it, and has lists in view read again', async () => {
    const { result, before, count, cached } = await setUp()
    act(() => result.current.create.mutate({ input }))
    await waitFor(() => expect(result.current.create.data).toMatchObject({ name: '昆仑测绘有限公司' }))
    expect(cached(result.current.create.data?.id)).toBe(result.current.create.data)
    await waitFor(() => expect(count()).toBe(before + 1))
  })

  it('creates once when a form is submitted twice, or its answer was lost', async () => {
    const { result, adapter, before, count } = await setUp()
    const key = createIdempotencyKey()
    adapter.control.fail({ kind: 'lost-answer', operation: 'customers.create' })
    act(() => {
      result.current.create.mutate({ input, key })
      result.current.create.mutate({ input, key })
    })
    await waitFor(() => expect(result.current.create.isSuccess).toBe(true))
    await waitFor(() => expect(count()).toBe(before + 1))
  })

  it('fails with the fields that are refused, and reads nothing again', async () => {
    const { result, adapter } = await setUp()
    const lists = () => adapter.control.calls.filter(({ operation }) => operation === 'customers.list').length
    const asked = lists()
    act(() => result.current.create.mutate({ input: () => ({ ...input(), name: ' ' }) }))
    await waitFor(() =>
      expect(result.current.create.error).toMatchObject({
        code: 'invalid',
        fieldErrors: [{ path: ['name'], reason: { code: 'required' } }],
      }),
    )
    expect(lists()).toBe(asked)
  })

  it('keeps what was typed in clear out of every cache', async () => {
    const { result, queryClient } = await setUp()
    act(() => result.current.create.mutate({ input }))
    await waitFor(() => expect(result.current.create.isSuccess).toBe(true))
    const caches = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()]
    expect(JSON.stringify(caches.map(({ state }) => state))).not.toContain('0123 4567')
  })
})

describe('useRemoveCustomer', () => {
  it('removes, forgets the customer, and has lists in view read again', async () => {
    const { result, adapter, before, count, cached } = await setUp()
    const [summary] = result.current.list.data?.pages[0]?.items ?? []
    const id = summary?.id ?? ''
    const customer = await adapter.customers?.get(id, {})
    act(() => result.current.remove.mutate({ id, basedOn: customer?.revision ?? null }))
    await waitFor(() => expect(count()).toBe(before - 1))
    expect(cached(id)).toBeUndefined()
  })

  it('drops what anybody on this device typed about the customer, and nothing about others', async () => {
    const { result, adapter } = await setUp()
    const [summary, other] = result.current.list.data?.pages[0]?.items ?? []
    const id = summary?.id ?? ''
    const store = createDraftStore({ scope: ['clientele', adapter.scope, 'p-he-jing'] })
    for (const record of [id, other?.id ?? '']) {
      const key = { form: 'visit', on: { resource: 'customers', id: record } } as const
      await store.write(key, { values: { note: 'typed' }, page: 'one' })
    }
    const customer = await adapter.customers?.get(id, {})
    await act(() => result.current.remove.mutateAsync({ id, basedOn: customer?.revision ?? null }))
    expect((await store.list()).map(({ key }) => key.on)).toEqual([{ resource: 'customers', id: other?.id }])
    await store.clear()
    store.close()
  })

  it('removes where this device keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const { result, adapter } = await setUp()
    const id = result.current.list.data?.pages[0]?.items[0]?.id ?? ''
    const customer = await adapter.customers?.get(id, {})
    await act(() => result.current.remove.mutateAsync({ id, basedOn: customer?.revision ?? null }))
    await waitFor(() => expect(result.current.remove.isSuccess).toBe(true))
    vi.unstubAllGlobals()
  })

  it('fails with `conflict` where somebody else was faster', async () => {
    const { result, adapter, before, count } = await setUp()
    const [summary] = result.current.list.data?.pages[0]?.items ?? []
    const id = summary?.id ?? ''
    const customer = await adapter.customers?.get(id, {})
    adapter.control.editAsSomebodyElse(id, { preferences: '上午联系' })
    act(() => result.current.remove.mutate({ id, basedOn: customer?.revision ?? null }))
    await waitFor(() => expect(result.current.remove.error?.code).toBe('conflict'))
    expect(count()).toBe(before)
  })
})
