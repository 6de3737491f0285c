import { buildCustomerSummary, sampleNow } from '@clientele/core/testing'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { ClienteleFrame } from '../clientele/index.js'
import { CustomerListView } from './CustomerListView.js'

const customers = Array.from({ length: 200 }, (_, index) =>
  buildCustomerSummary({ id: `c-${index}`, name: `Customer ${index}` }),
)
const words = {
  /** Called once for each drawing of a row. */
  open: vi.fn((count: string) => `${count} open`),
}

function show(onSearchChange: (search: string) => void = vi.fn()) {
  const onCommit = vi.fn()
  const view = render(
    <Profiler id="list" onRender={onCommit}>
      <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={() => sampleNow}>
        <CustomerListView customers={customers} labels={words} onSearchChange={onSearchChange} />
      </ClienteleFrame>
    </Profiler>,
  )
  onCommit.mockClear()
  words.open.mockClear()
  return { ...view, onCommit, search: screen.getByRole('searchbox', { name: 'Search customers' }) }
}

describe('<CustomerListView /> while somebody types', () => {
  it('commits at most once for each key and draws no row', async () => {
    const { onCommit, search } = show()
    await userEvent.type(search, 'measure')
    expect(onCommit.mock.calls.length).toBeLessThanOrEqual('measure'.length)
    expect(words.open).not.toHaveBeenCalled()
  })

  it('searches once for a word', async () => {
    const onSearchChange = vi.fn()
    const { search } = show(onSearchChange)
    await userEvent.type(search, 'measure')
    await waitFor(() => expect(onSearchChange).toHaveBeenCalledExactlyOnceWith('measure'))
  })

  it('searches at once by Enter', async () => {
    const onSearchChange = vi.fn()
    const { search } = show(onSearchChange)
    await userEvent.type(search, ' hd{Enter}')
    expect(onSearchChange).toHaveBeenCalledExactlyOnceWith('hd')
  })

  it('writes full-width digits as the backend knows them', async () => {
    const onSearchChange = vi.fn()
    const { search } = show(onSearchChange)
    await userEvent.type(search, 'Ｃ２０１６{Enter}')
    expect(onSearchChange).toHaveBeenCalledExactlyOnceWith('C2016')
  })

  it('clears by Escape', async () => {
    const onSearchChange = vi.fn()
    const { search } = show(onSearchChange)
    await userEvent.type(search, 'hd{Escape}')
    expect(search).toHaveValue('')
    expect(onSearchChange).toHaveBeenLastCalledWith('')
  })

  it('waits while an input method composes', async () => {
    const onSearchChange = vi.fn()
    const { search } = show(onSearchChange)
    await userEvent.click(search)
    const session = cdp()
    await session.send('Input.imeSetComposition', { text: 'ce', selectionStart: 2, selectionEnd: 2 })
    await session.send('Input.imeSetComposition', { text: 'cehui', selectionStart: 5, selectionEnd: 5 })
    await session.send('Input.insertText', { text: '测绘' })
    await waitFor(() => expect(onSearchChange).toHaveBeenCalled())
    expect(onSearchChange).toHaveBeenCalledExactlyOnceWith('测绘')
  })

  it('searches nothing after it is gone', async () => {
    const onSearchChange = vi.fn()
    const { search, unmount } = show(onSearchChange)
    const timers = vi.spyOn(globalThis, 'clearTimeout')
    await userEvent.type(search, 'hd')
    const cleared = timers.mock.calls.length
    unmount()
    expect(timers.mock.calls.length).toBeGreaterThan(cleared)
    timers.mockRestore()
  })

  it('draws only what changed when a page is added and when the focus moves', async () => {
    const { rerender } = render(<List count={150} />)
    words.open.mockClear()
    rerender(<List count={200} />)
    expect(words.open).toHaveBeenCalledTimes(50)
    words.open.mockClear()
    await userEvent.click(screen.getByRole('searchbox', { name: 'Search customers' }))
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(words.open.mock.calls.length).toBeLessThanOrEqual(4)
  })
})

function clock() {
  return sampleNow
}

function List({ count }: { readonly count: number }) {
  return (
    <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={clock}>
      <CustomerListView customers={customers.slice(0, count)} labels={words} onSearchChange={ignore} />
    </ClienteleFrame>
  )
}

function ignore() {}
