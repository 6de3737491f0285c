import { buildCustomerSummary, sampleNow } from '@clientele/core/testing'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame, type ClienteleFrameProps } from '../clientele/index.js'
import { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'

const customers = Array.from({ length: 120 }, (_, index) =>
  buildCustomerSummary({ id: `c-${index}`, name: `Customer ${index}`, number: `C${1000 + index}` }),
)

function show(props: Partial<CustomerListViewProps> = {}, frame: Partial<ClienteleFrameProps> = {}) {
  render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={() => sampleNow} style={{ width: 1300 }} {...frame}>
      <CustomerListView customers={customers} onSearchChange={vi.fn()} {...props} />
    </ClienteleFrame>,
  )
}

function row(index: number) {
  return screen.getByRole('row', { name: new RegExp(`Customer ${index} C`) })
}

/** From the search field, one tab stop on. */
async function enterRows() {
  await userEvent.click(screen.getByRole('searchbox', { name: 'Search customers' }))
  await userEvent.tab()
}

describe('<CustomerListView /> by keyboard', () => {
  it('has one tab stop for all rows', async () => {
    show()
    await enterRows()
    expect(row(0)).toHaveFocus()
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  it('moves by arrows, Home and End, across groups', async () => {
    show()
    await enterRows()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(row(2)).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}')
    expect(row(1)).toHaveFocus()
    await userEvent.keyboard('{End}')
    expect(row(119)).toHaveFocus()
    await userEvent.keyboard('{Home}{ArrowUp}')
    expect(row(0)).toHaveFocus()
  })

  it('moves by the page and back', async () => {
    show()
    await enterRows()
    await userEvent.keyboard('{PageDown}')
    expect(row(0)).not.toHaveFocus()
    expect(document.activeElement).toHaveAttribute('role', 'row')
    await userEvent.keyboard('{PageUp}')
    expect(row(0)).toHaveFocus()
  })

  it('comes back to the row it left', async () => {
    show()
    await enterRows()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    await userEvent.tab({ shift: true })
    await userEvent.tab()
    expect(row(3)).toHaveFocus()
  })

  it('keeps the focused row in sight below the head', async () => {
    show()
    await enterRows()
    await userEvent.keyboard('{End}')
    await userEvent.keyboard('{ArrowUp>30/}')
    const head = screen.getByRole('columnheader', { name: 'Name' }).getBoundingClientRect()
    expect(row(89).getBoundingClientRect().top).toBeGreaterThanOrEqual(Math.floor(head.bottom))
  })

  it('chooses by the space bar', async () => {
    const onCustomerSelect = vi.fn()
    show({ onCustomerSelect })
    await enterRows()
    await userEvent.keyboard('{ArrowDown} ')
    expect(onCustomerSelect).toHaveBeenCalledExactlyOnceWith('c-1')
    expect(row(1)).toHaveAttribute('aria-selected', 'true')
  })

  it('opens the link of a row by Enter', async () => {
    const onNavigate = vi.fn()
    const onCustomerSelect = vi.fn()
    show({ onCustomerSelect }, { href: ({ id }) => `#/customers/${id}`, onNavigate })
    await enterRows()
    await userEvent.keyboard('{Enter}')
    expect(onNavigate.mock.calls.map(([ref]) => ref)).toEqual([{ resource: 'customers', id: 'c-0' }])
    expect(onCustomerSelect).not.toHaveBeenCalled()
  })

  it('opens by Enter in a host that has a router but no addresses', async () => {
    const onNavigate = vi.fn()
    show({}, { onNavigate })
    await enterRows()
    await userEvent.keyboard('{Enter}')
    expect(onNavigate.mock.calls.map(([ref]) => ref)).toEqual([{ resource: 'customers', id: 'c-0' }])
  })

  it('chooses by Enter where nothing can be opened', async () => {
    const onCustomerSelect = vi.fn()
    show({ onCustomerSelect })
    await enterRows()
    await userEvent.keyboard('{Enter}')
    expect(onCustomerSelect).toHaveBeenCalledExactlyOnceWith('c-0')
  })

  it('goes to the search by a slash from inside, and leaves slashes elsewhere alone', async () => {
    show()
    await enterRows()
    await userEvent.keyboard('/')
    const search = screen.getByRole('searchbox', { name: 'Search customers' })
    expect(search).toHaveFocus()
    expect(search).toHaveValue('')
    await userEvent.keyboard('a/b')
    expect(search).toHaveValue('a/b')
    search.blur()
    await userEvent.keyboard('/')
    expect(search).not.toHaveFocus()
  })

  it('goes from the search to the rows by an arrow', async () => {
    show()
    await userEvent.click(screen.getByRole('searchbox', { name: 'Search customers' }))
    await userEvent.keyboard('{ArrowDown}')
    expect(row(0)).toHaveFocus()
  })
})
