import type { Instant, MaskedValue, Revealed } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { defineAdapter } from '@clientele/core/boundary'
import { buildContact, sampleNow, sampleSeed } from '@clientele/core/testing'
import { act, renderHook, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataProvider } from '../data-provider/index.js'
import { useReveal } from './index.js'

const on = { resource: 'customers', id: 'c1' } as const
const phone = buildContact().phone as MaskedValue
const otherPhone: MaskedValue = { ...phone, handle: 'another' }
const start = Date.parse(sampleNow)

afterEach(() => {
  vi.useRealTimers()
})

function setUp() {
  let passed = 0
  const signals: (AbortSignal | undefined)[] = []
  let resolve: (answer: Revealed) => void = () => undefined
  const answer = new Promise<Revealed>((resolveAnswer) => {
    resolve = resolveAnswer
  })
  const reveal = vi.fn((_handle: string, _on: object, _reason: string, context: { readonly signal?: AbortSignal }) => {
    signals.push(context.signal)
    return answer
  })
  const adapter = defineAdapter({ name: 'test', scope: 'test', access: { actor: () => Promise.reject(), reveal } })
  const clock = () => new Date(start + passed).toISOString() as Instant
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <DataProvider adapter={adapter} locale="en" zone="Asia/Shanghai" clock={clock}>
        {children}
      </DataProvider>
    </StrictMode>
  )
  const view = renderHook(({ value, id }) => useReveal(value, { ...on, id }), {
    wrapper,
    initialProps: { value: phone as MaskedValue | null, id: 'c1' },
  })
  const pass = (milliseconds: number) => {
    passed += milliseconds
    act(() => void vi.advanceTimersByTime(milliseconds))
  }
  const answered = (seconds = 60) =>
    act(async () =>
      resolve({ value: '138 1652 6021', expiresAt: new Date(start + seconds * 1000).toISOString() as Instant }),
    )
  return { ...view, reveal, signals, answered, pass }
}

async function revealed() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const view = setUp()
  act(() => view.result.current.reveal('Call back'))
  await view.answered()
  expect(view.result.current).toMatchObject({ status: 'revealed', value: '138 1652 6021' })
  return view
}

const maskedAgain = { status: 'masked', reveal: expect.any(Function), hide: expect.any(Function) }

describe('useReveal', () => {
  it('starts masked and asks nobody', () => {
    const { result, reveal } = setUp()
    expect(result.current).toEqual(maskedAgain)
    expect(reveal).not.toHaveBeenCalled()
  })

  it('asks once with handle, record and reason, and shows the answer', async () => {
    const { result, reveal, answered } = setUp()
    act(() => {
      result.current.reveal('Call back')
      result.current.reveal('Call back')
    })
    expect(result.current.status).toBe('revealing')
    await answered()
    expect(result.current).toMatchObject({ status: 'revealed', value: '138 1652 6021', secondsLeft: 60 })
    expect(reveal).toHaveBeenCalledExactlyOnceWith(phone.handle, on, 'Call back', expect.anything())
  })

  it("counts down by the provider's clock and masks when the time is over", async () => {
    const { result, pass } = await revealed()
    pass(1_500)
    expect(result.current.secondsLeft).toBe(59)
    pass(58_000)
    expect(result.current.secondsLeft).toBe(1)
    pass(500)
    expect(result.current).toEqual(maskedAgain)
  })

  it('never shows an answer that has already expired', async () => {
    const { result, answered } = setUp()
    act(() => result.current.reveal('Call back'))
    await answered(-1)
    expect(result.current).toEqual(maskedAgain)
  })

  it.each([
    ['the window loses focus', () => window.dispatchEvent(new Event('blur'))],
    ['the page is covered', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ])('masks when %s', async (_when, happens) => {
    const { result } = await revealed()
    act(() => void happens())
    expect(result.current).toEqual(maskedAgain)
  })

  it('masks on request', async () => {
    const { result } = await revealed()
    act(() => result.current.hide())
    expect(result.current).toEqual(maskedAgain)
  })

  it('masks in the same render when another value or record takes its place, and does not come back', async () => {
    const { result, rerender } = await revealed()
    rerender({ value: otherPhone, id: 'c1' })
    expect(result.current).toEqual(maskedAgain)
    rerender({ value: phone, id: 'c1' })
    expect(result.current).toEqual(maskedAgain)
  })

  it('ends the question when it is hidden, and forgets a late answer', async () => {
    const { result, signals, answered } = setUp()
    act(() => result.current.reveal('Call back'))
    await waitFor(() => expect(signals).toHaveLength(1))
    act(() => result.current.hide())
    expect(signals[0]?.aborted).toBe(true)
    await answered()
    expect(result.current).toEqual(maskedAgain)
  })

  it('ends the question on unmount', async () => {
    const { result, signals, unmount } = setUp()
    act(() => result.current.reveal('Call back'))
    await waitFor(() => expect(signals).toHaveLength(1))
    unmount()
    expect(signals[0]?.aborted).toBe(true)
  })

  it('can ask again after a failure', async () => {
    const adapter = createMemoryAdapter({ seed: sampleSeed(), role: 'auditor' })
    const customer = (await adapter.customers?.list({}, {}))?.items.find(({ mainContact }) => mainContact?.phone)
    const { result } = renderHook(
      () => useReveal(customer?.mainContact?.phone, { resource: 'customers', id: customer?.id ?? '' }),
      {
        wrapper: ({ children }) => (
          <DataProvider adapter={adapter} locale="en" zone="Asia/Shanghai">
            {children}
          </DataProvider>
        ),
      },
    )
    act(() => result.current.reveal('Call back'))
    await waitFor(() => expect(result.current).toMatchObject({ status: 'failed', error: { code: 'forbidden' } }))
    adapter.control.setRole('service')
    act(() => result.current.reveal('Call back'))
    await waitFor(() => expect(result.current.status).toBe('revealed'))
    expect(adapter.control.audit).toMatchObject([{ reason: 'Call back' }])
  })

  it('does nothing for a value that is not there', () => {
    const { result, rerender, reveal } = setUp()
    rerender({ value: null, id: 'c1' })
    act(() => result.current.reveal('Call back'))
    expect(result.current).toEqual(maskedAgain)
    expect(reveal).not.toHaveBeenCalled()
  })

  it('says which method is missing', async () => {
    const adapter = defineAdapter({ name: 'bare', scope: 'bare' })
    const { result } = renderHook(() => useReveal(phone, on), {
      wrapper: ({ children }) => (
        <DataProvider adapter={adapter} locale="en" zone="Asia/Shanghai">
          {children}
        </DataProvider>
      ),
    })
    act(() => result.current.reveal('Call back'))
    await waitFor(() => expect(result.current.error?.code).toBe('unsupported'))
    expect(result.current.error?.detail).toMatch('useReveal needs access.reveal')
  })
})
