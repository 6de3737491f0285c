import { type CrmAdapter, type Customer, type CustomerPatch, secret, type UpdateContext } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleSeed } from '@clientele/core/testing'
import { act, renderHook, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { createDataClient, DataProvider } from '../data-provider/index.js'
import { pageItems } from '../pages/index.js'
import { customerConflict, useCustomer, useCustomers, useUpdateCustomer } from './index.js'

/** The memory adapter; updates of a held field arrive only after `release`. */
async function setUp(held?: keyof CustomerPatch) {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const adapter = createMemoryAdapter({ seed: sampleSeed() })
  const customers = adapter.customers && {
    ...adapter.customers,
    update: async (id: string, patch: CustomerPatch, context: UpdateContext) => {
      if (held && held in patch) await gate
      return adapter.customers?.update?.(id, patch, context) ?? Promise.reject()
    },
  }
  const gated: CrmAdapter = { ...adapter, ...(customers && { customers }) }
  const queryClient = createDataClient({ retries: 0 })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <DataProvider adapter={gated} locale="en" zone="Asia/Shanghai" queryClient={queryClient}>
        {children}
      </DataProvider>
    </StrictMode>
  )
  const id = (await adapter.customers?.list({ page: { size: 1 } }, {}))?.items[0]?.id ?? ''
  const view = renderHook(() => ({ detail: useCustomer(id), update: useUpdateCustomer() }), { wrapper })
  await waitFor(() => expect(view.result.current.detail.isSuccess).toBe(true))
  return { ...view, adapter, queryClient, wrapper, id, release }
}

async function stored(adapter: MemoryAdapter, id: string): Promise<Customer | undefined> {
  return adapter.customers?.get(id, {})
}

const updates = (adapter: MemoryAdapter) =>
  adapter.control.calls.filter(({ operation }) => operation === 'customers.update').length

describe('useUpdateCustomer', () => {
  it('shows the change at once and keeps what the backend made of it', async () => {
    const { result, id, release } = await setUp('preferences')
    const before = result.current.detail.data
    act(() => result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' } }))
    await waitFor(() => expect(result.current.detail.data?.preferences).toBe('Calls after nine'))
    expect(result.current.update.isPending).toBe(true)
    release()
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
    expect(result.current.detail.data?.preferences).toBe('Calls after nine')
    expect(result.current.detail.data?.revision).not.toBe(before?.revision)
  })

  it('has lists in view read again', async () => {
    const { result, id, wrapper } = await setUp()
    const list = renderHook(() => useCustomers(), { wrapper })
    await waitFor(() => expect(pageItems(list.result.current.data).length).toBeGreaterThan(0))
    act(() => result.current.update.mutate({ id, patch: { name: '华东测绘集团' } }))
    await waitFor(() => expect(pageItems(list.result.current.data).map(({ name }) => name)).toContain('华东测绘集团'))
  })

  it('takes the change back when it is refused', async () => {
    const { result, id, adapter } = await setUp()
    const before = result.current.detail.data
    adapter.control.fail({ kind: 'status', status: 403, operation: 'customers.update' })
    adapter.control.fail({ kind: 'silent', operation: 'customers.get' })
    act(() => result.current.update.mutate({ id, patch: { preferences: 'Never calls' } }))
    await waitFor(() => expect(result.current.update.error).toMatchObject({ code: 'forbidden', effect: 'none' }))
    await waitFor(() => expect(result.current.detail.data?.preferences).toBe(before?.preferences))
  })

  it('takes back only its own fields while another save is under way', async () => {
    const { result, id, adapter, release } = await setUp('shortName')
    const before = result.current.detail.data
    adapter.control.fail({ kind: 'status', status: 403, operation: 'customers.update' })
    adapter.control.fail({ kind: 'silent', operation: 'customers.get' })
    await act(async () => {
      const saving = result.current.update.mutateAsync({ id, patch: { preferences: 'Never calls' } })
      const refused = saving.catch(() => undefined)
      result.current.update.mutate({ id, patch: { shortName: '华测' } })
      await refused
    })
    await waitFor(() => expect(result.current.detail.data?.shortName).toBe('华测'))
    expect(result.current.update.isPending).toBe(true)
    expect(result.current.detail.data?.preferences).toBe(before?.preferences)
    release()
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
    expect(await stored(adapter, id)).toMatchObject({ preferences: before?.preferences, shortName: '华测' })
  })

  it('merges with what somebody else has changed in other fields', async () => {
    const { result, id, adapter } = await setUp()
    adapter.control.editAsSomebodyElse(id, { shortName: '华测' })
    act(() => result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' } }))
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
    expect(await stored(adapter, id)).toMatchObject({ shortName: '华测', preferences: 'Calls after nine' })
    expect(updates(adapter)).toBe(2)
  })

  it('shows both sides where both changed the same field, and writes the one that is chosen', async () => {
    const { result, id, adapter } = await setUp()
    const original = result.current.detail.data?.preferences
    adapter.control.editAsSomebodyElse(id, { preferences: 'Writes e-mail' })
    act(() => result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' } }))
    await waitFor(() => expect(result.current.update.error?.code).toBe('conflict'))
    const conflict = customerConflict(result.current.update.error)
    expect(conflict?.overlaps).toEqual([
      { field: 'preferences', original, yours: 'Calls after nine', theirs: 'Writes e-mail' },
    ])
    expect(result.current.detail.data?.preferences).toBe('Writes e-mail')
    expect(updates(adapter)).toBe(1)

    const base = conflict?.current
    act(() => result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' }, ...(base && { base }) }))
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
    expect(await stored(adapter, id)).toMatchObject({ preferences: 'Calls after nine' })
  })

  it('writes nothing where somebody else has made the same change', async () => {
    const { result, id, adapter } = await setUp()
    adapter.control.editAsSomebodyElse(id, { preferences: 'Calls after nine' })
    act(() => result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' } }))
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
    expect(updates(adapter)).toBe(1)
  })

  it('has one effect when it is submitted twice', async () => {
    const { result, id, adapter } = await setUp()
    const version = result.current.detail.data?.version ?? 0
    act(() => {
      result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' } })
      result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' } })
    })
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
    expect(await stored(adapter, id)).toMatchObject({ preferences: 'Calls after nine', version: version + 1 })
  })

  it('resends a write whose answer was lost, to one effect', async () => {
    const { result, id, adapter } = await setUp()
    const version = result.current.detail.data?.version ?? 0
    adapter.control.fail({ kind: 'lost-answer', operation: 'customers.update' })
    act(() => result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' } }))
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
    expect(await stored(adapter, id)).toMatchObject({ version: version + 1 })
  })

  it('goes on when the component leaves, and its result lands in the cache', async () => {
    const { result, id, adapter, queryClient, unmount, release } = await setUp('preferences')
    act(() => result.current.update.mutate({ id, patch: { preferences: 'Calls after nine' } }))
    unmount()
    release()
    await waitFor(async () => expect(await stored(adapter, id)).toMatchObject({ preferences: 'Calls after nine' }))
    const key = ['clientele', 'memory', 'self', 'customers', 'detail', id]
    const revision = (await stored(adapter, id))?.revision
    await waitFor(() => expect(queryClient.getQueryData(key)).toMatchObject({ revision }))
    await waitFor(() => expect(queryClient.isMutating()).toBe(0))
  })

  it('keeps what was typed in clear out of every cache', async () => {
    const { result, id, queryClient, adapter } = await setUp()
    act(() => result.current.update.mutate({ id, patch: () => ({ address: secret('上海市闵行区剑川路 1001 号') }) }))
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
    const caches = [
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
    ]
    expect(JSON.stringify(caches)).not.toContain('1001')
    expect(JSON.stringify(adapter.control.calls)).toContain('1001')
    expect(result.current.detail.data?.address?.masked).toBe('上海市闵行区 ••••')
  })
})
