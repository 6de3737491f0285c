import type { IdempotencyKey } from '@clientele/core'
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
  const { result, unmount } = renderHook(
    () => {
      draw()
      return useDraft(key, options)
    },
    { wrapper },
  )
  return { draft: result.current, unmount, draw }
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
