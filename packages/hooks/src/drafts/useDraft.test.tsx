import type { IdempotencyKey, Revision } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { createDraftStore } from '@clientele/core/drafts'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { act, renderHook, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataProvider, type DataProviderProps } from '../data-provider/index.js'
import { clearDrafts, eraseDrafts, type UseDraftOptions, useDraft, useDraftState } from './index.js'

const customer = { resource: 'customers', id: 'c-huadong' } as const
const key = { form: 'visit', on: customer } as const
const typed = { note: '续约意向明确' }
const memory = () => createMemoryAdapter({ seed: sampleSeed(), live: true, scope: 'useDraft' })

function showing(adapter: DataProviderProps['adapter'], actorId?: string) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <DataProvider
        adapter={adapter}
        locale="en"
        zone="Asia/Shanghai"
        clock={() => sampleNow}
        {...(actorId !== undefined && { actorId })}
      >
        {children}
      </DataProvider>
    </StrictMode>
  )
  const draw = vi.fn()
  const { result, unmount, rerender } = renderHook(
    (given: UseDraftOptions) => {
      draw()
      return useDraft(key, { ...options, ...given })
    },
    { wrapper, initialProps: {} },
  )
  return { draft: result.current, unmount, draw, rerender }
}

const options: UseDraftOptions = { delay: 0 }

const opened = (adapter: DataProviderProps['adapter'], actorId?: string) => {
  const shown = showing(adapter, actorId)
  return waitFor(() => expect(shown.draft.getState().status).toBe('open')).then(() => shown)
}

const saved = ({ draft }: ReturnType<typeof showing>) =>
  waitFor(() => expect(draft.getState()).toMatchObject({ savedAt: sampleNow, keptOn: 'device' }))

afterEach(async () => {
  for (const actor of ['p-zhou-lan', 'p-he-jing', 'self']) await clearDrafts(memory(), actor)
  await eraseDrafts(memory(), customer)
})

describe('useDraft', () => {
  it('gives back what was typed, to the same person only', async () => {
    const first = await opened(memory(), 'p-zhou-lan')
    first.draft.save(typed)
    await saved(first)
    first.unmount()
    expect((await opened(memory(), 'p-zhou-lan')).draft.getState().restored?.values).toEqual(typed)
    expect((await opened(memory(), 'p-he-jing')).draft.getState().restored).toBeNull()
  })

  it('asks the backend who is signed in, where the provider was not told', async () => {
    const adapter = memory()
    const first = await opened(adapter)
    first.draft.save(typed)
    await saved(first)
    const actor = await adapter.access?.actor({})
    const store = createDraftStore({ scope: ['clientele', 'useDraft', actor?.id ?? ''] })
    expect(await store.list()).toMatchObject([{ key }])
    store.close()
  })

  it('keeps nothing on the device where nobody knows who is signed in', async () => {
    const adapter = memory()
    adapter.control.fail({ operation: 'access.actor', kind: 'status', status: 403 })
    const shown = showing(adapter)
    await waitFor(() => expect(shown.draft.getState()).toMatchObject({ trouble: 'nobody', keptOn: 'page' }))
  })

  it('draws nothing again while one types, saves and hears of others', async () => {
    const shown = await opened(memory(), 'p-zhou-lan')
    shown.draw.mockClear()
    act(() => shown.draft.save(typed))
    await saved(shown)
    expect(shown.draw).not.toHaveBeenCalled()
  })

  it('keeps what is typed before its code has arrived, and writes it when the page is left', async () => {
    const shown = showing(memory(), 'p-zhou-lan')
    shown.draft.save(typed)
    await waitFor(() => expect(shown.draft.getState().status).toBe('open'))
    dispatchEvent(new Event('pagehide'))
    await saved(shown)
  })

  it('hears of the revision that arrives before its code has', async () => {
    const first = await opened(memory(), 'p-zhou-lan')
    first.rerender({ basedOn: 'r1' as Revision })
    first.draft.save(typed)
    await saved(first)
    first.unmount()
    const second = showing(memory(), 'p-zhou-lan')
    second.rerender({ basedOn: 'r2' as Revision })
    await waitFor(() => expect(second.draft.getState().restored).toMatchObject({ basedOn: 'r1', recordChanged: true }))
  })

  it('shows nothing of a work that was done before its code arrived', async () => {
    const first = await opened(memory(), 'p-zhou-lan')
    first.draft.save(typed)
    await saved(first)
    const second = showing(memory(), 'p-zhou-lan')
    second.draft.finish()
    await waitFor(() => expect(second.draft.getState().status).toBe('open'))
    expect(second.draft.getState().restored).toBeNull()
  })

  it('stops with the sign-out, and forgets everything', async () => {
    const adapter = memory()
    const shown = await opened(adapter, 'p-zhou-lan')
    shown.draft.save(typed)
    await saved(shown)
    await clearDrafts(adapter, 'p-zhou-lan')
    await waitFor(() => expect(shown.draft.getState().trouble).toBe('signed-out'))
    shown.unmount()
    expect((await opened(adapter, 'p-zhou-lan')).draft.getState().restored).toBeNull()
  })

  it('goes with the customer it is about', async () => {
    const adapter = memory()
    const shown = await opened(adapter, 'p-zhou-lan')
    shown.draft.save(typed)
    await saved(shown)
    const current = await adapter.customers?.get(customer.id, {})
    await adapter.customers?.remove?.(customer.id, {
      key: 'gone' as IdempotencyKey,
      basedOn: current?.revision ?? null,
    })
    await waitFor(() => expect(shown.draft.getState().trouble).toBe('erased'))
  })
})

describe('useDraftState', () => {
  it('follows the draft', async () => {
    const { draft } = await opened(memory(), 'p-zhou-lan')
    const { result } = renderHook(() => useDraftState(draft))
    act(() => draft.save(typed))
    await waitFor(() => expect(result.current.savedAt).toBe(sampleNow))
  })
})
