import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { defineAdapter } from '@clientele/core/boundary'
import { sampleSeed } from '@clientele/core/testing'
import { renderHook, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { DataProvider, type DataProviderProps } from '../data-provider/index.js'
import { useOptions } from '../directory/index.js'
import { useActor, usePermissions } from './index.js'

function wrapperFor(adapter: DataProviderProps['adapter']) {
  return ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <DataProvider adapter={adapter} locale="en" zone="Asia/Shanghai">
        {children}
      </DataProvider>
    </StrictMode>
  )
}

const memory = (role: string) => createMemoryAdapter({ seed: sampleSeed(), role })
const bare = defineAdapter({ name: 'bare', scope: 'bare' })

describe('useActor', () => {
  it('reads who is signed in, once', async () => {
    const adapter = memory('service')
    const { result } = renderHook(() => useActor(), { wrapper: wrapperFor(adapter) })
    await waitFor(() => expect(result.current.data?.roles).toEqual(['service']))
    expect(adapter.control.calls).toHaveLength(1)
  })

  it('says which port is missing', async () => {
    const { result } = renderHook(() => useActor(), { wrapper: wrapperFor(bare) })
    await waitFor(() => expect(result.current.error?.detail).toMatch('useActor needs the access port'))
  })
})

describe('usePermissions', () => {
  it('answers in the order of the checks', async () => {
    const checks = ['edit', 'view'].map((action) => ({ action, on: 'customers' as const }))
    const { result } = renderHook(() => usePermissions(checks), { wrapper: wrapperFor(memory('service')) })
    await waitFor(() => expect(result.current.data?.map(({ allowed }) => allowed)).toEqual([false, true]))
  })

  it('asks nothing about nothing', () => {
    const adapter = memory('service')
    renderHook(() => usePermissions([]), { wrapper: wrapperFor(adapter) })
    expect(adapter.control.calls).toEqual([])
  })

  it('says which method is missing', async () => {
    const { result } = renderHook(() => usePermissions([{ action: 'edit', on: 'customers' }]), {
      wrapper: wrapperFor(bare),
    })
    await waitFor(() => expect(result.current.error?.detail).toMatch('usePermissions needs access.can'))
  })
})

describe('useOptions', () => {
  it('reads a list once, and waits while its name is missing', async () => {
    const adapter = memory('service')
    const { result, rerender } = renderHook(({ list }) => useOptions(list), {
      wrapper: wrapperFor(adapter),
      initialProps: { list: undefined as string | undefined },
    })
    expect(adapter.control.calls).toEqual([])
    rerender({ list: 'industries' })
    await waitFor(() => expect(result.current.data?.length).toBeGreaterThan(0))
    expect(adapter.control.calls).toHaveLength(1)
  })

  it('says which method is missing', async () => {
    const { result } = renderHook(() => useOptions('industries'), { wrapper: wrapperFor(bare) })
    await waitFor(() => expect(result.current.error?.detail).toMatch('useOptions needs directory.options'))
  })
})
