import { buildCustomerSummary, sampleNow } from '@clientele/core/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame, type ClienteleFrameProps } from '../clientele/index.js'
import { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'

const customers = Array.from({ length: 60 }, (_, index) =>
  buildCustomerSummary({ id: `c-${index}`, name: `Customer ${index}`, number: `C${1000 + index}` }),
)

function show(props: Partial<CustomerListViewProps> = {}, frame: Partial<ClienteleFrameProps> = {}) {
  const list = (more: Partial<CustomerListViewProps> = {}) => (
    <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={() => sampleNow} style={{ width: 1300 }} {...frame}>
      <CustomerListView customers={customers} selectable onSearchChange={vi.fn()} {...props} {...more} />
    </ClienteleFrame>
  )
  const { rerender } = render(list())
  return { again: (more: Partial<CustomerListViewProps>) => rerender(list(more)) }
}

function tick(index: number) {
  return screen.getByRole('checkbox', { name: `Select Customer ${index}` })
}

function row(index: number) {
  return screen.getByRole('row', { name: new RegExp(`Customer ${index} C`) })
}

function ticked() {
  return screen.getAllByRole('row', { selected: true }).length
}

describe('<CustomerListView /> with rows to tick', () => {
  it('counts what is ticked and clears it', async () => {
    show()
    await userEvent.click(tick(1))
    await userEvent.click(tick(3))
    expect(screen.getByText('2 selected')).toBeVisible()
    expect(row(1)).toHaveAttribute('aria-selected', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument()
    expect(document.activeElement).toHaveAttribute('role', 'row')
  })

  it('does not open a customer by ticking it', async () => {
    const onCustomerSelect = vi.fn()
    show({ onCustomerSelect })
    await userEvent.click(tick(1))
    expect(onCustomerSelect).not.toHaveBeenCalled()
    await userEvent.click(within(row(2)).getByText('C1002'))
    expect(onCustomerSelect).toHaveBeenCalledExactlyOnceWith('c-2')
    expect(row(2)).toHaveAttribute('aria-current', 'true')
    expect(row(2)).toHaveAttribute('aria-selected', 'false')
  })

  it('ticks a range with shift, across groups', async () => {
    show()
    const user = userEvent.setup()
    await user.click(tick(45))
    await user.keyboard('{Shift>}')
    await user.click(tick(54))
    await user.keyboard('{/Shift}')
    expect(screen.getByText('10 selected')).toBeVisible()
  })

  it('ticks all loaded and none again', async () => {
    show()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select the 60 loaded' }))
    expect(screen.getByText('60 selected')).toBeVisible()
    await userEvent.click(tick(5))
    expect(screen.getByRole('checkbox', { name: 'Select the 60 loaded' })).toBePartiallyChecked()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select the 60 loaded' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select the 60 loaded' }))
    expect(screen.queryByText(/selected/)).not.toBeInTheDocument()
  })

  it('works by keyboard: space, shift with arrows, all, Escape', async () => {
    show()
    await userEvent.click(screen.getByRole('searchbox'))
    await userEvent.keyboard('{ArrowDown} ')
    expect(ticked()).toBe(1)
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(ticked()).toBe(3)
    expect(row(2)).toHaveFocus()
    await userEvent.keyboard('{Control>}a{/Control}')
    expect(ticked()).toBe(60)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('row', { selected: true })).not.toBeInTheDocument()
    expect(row(2)).toHaveFocus()
  })

  it('keeps what is ticked when another search shows other rows, and says so', async () => {
    const { again } = show()
    await userEvent.click(tick(1))
    again({ customers: customers.slice(10) })
    expect(screen.getByText('1 of them not in this list')).toBeVisible()
    again({})
    expect(screen.queryByText(/not in this list/)).not.toBeInTheDocument()
    expect(tick(1)).toBeChecked()
  })

  it('offers the actions of the host in their order', async () => {
    const onPress = vi.fn()
    const owner = { key: 'owner', label: 'Change owner', onPress }
    const merge = { key: 'merge', label: 'Merge', when: (all: readonly unknown[]) => all.length === 2, onPress }
    show({ selectionActions: [owner, merge, 'export'] })
    await userEvent.click(tick(1))
    const names = () =>
      within(screen.getByRole('toolbar'))
        .getAllByRole('button')
        .map((button) => button.textContent)
    expect(names()).toEqual(['Change owner', 'Export', 'ClearEsc'])
    await userEvent.click(tick(2))
    expect(names()).toEqual(['Change owner', 'Merge', 'Export', 'ClearEsc'])
    await userEvent.click(screen.getByRole('button', { name: 'Change owner' }))
    expect(onPress.mock.calls[0]?.[0]).toEqual([customers[1], customers[2]])
  })

  it('tells the host of an action that failed, and goes on', async () => {
    const onError = vi.fn()
    const broken = { key: 'x', label: 'Broken', onPress: () => Promise.reject(new Error('no')) }
    const when = (): boolean => {
      throw new Error('of a kind')
    }
    const odd = { key: 'y', label: 'Odd', when, onPress: vi.fn() }
    show({ selectionActions: [broken, odd] }, { onError })
    await userEvent.click(tick(1))
    expect(screen.queryByRole('button', { name: 'Odd' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Broken' }))
    await waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('no')))
    expect(screen.getByText('1 selected')).toBeVisible()
  })

  it('draws anew only the rows that are ticked, out of two thousand', async () => {
    const open = vi.fn((count: string) => `${count} open`)
    const many = Array.from({ length: 2000 }, (_, index) =>
      buildCustomerSummary({ id: `c-${index}`, name: `Customer ${index}`, number: `C${1000 + index}` }),
    )
    show({ customers: many, labels: { open } })
    open.mockClear()
    // A query by role asks every one of the rows for its name.
    const ticks = document.querySelectorAll<HTMLInputElement>('[type=checkbox]')
    for (const place of [2, 4]) await userEvent.click(ticks[place] as HTMLElement)
    expect(screen.getByText('2 selected')).toBeVisible()
    // For each: the row the keyboard leaves, the one it comes to, and that one again with its tick.
    expect(open.mock.calls.length).toBeLessThanOrEqual(6)
  })

  it('copies the shown columns as a table, masked as they are', async () => {
    const notify = vi.fn()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    show({ columns: ['name', 'phone', 'owner'] }, { notify })
    await userEvent.click(tick(1))
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    await waitFor(() => expect(notify).toHaveBeenCalled())
    expect(write.mock.lastCall?.[0]).toMatch(/^Name\tPhone\tOwner\nCustomer 1\t138 •••• 6021\t/)
    write.mockRestore()
  })

  it('ticks on a phone by a finger that rests, and by presses from then on', async () => {
    const onCustomerSelect = vi.fn()
    show({ onCustomerSelect }, { style: { width: 360 } })
    const user = userEvent.setup()
    await user.pointer({ keys: '[TouchA>]', target: row(1) })
    await screen.findByText('1 selected')
    await user.pointer({ keys: '[/TouchA]' })
    await user.pointer({ keys: '[TouchA]', target: row(3) })
    expect(screen.getByText('2 selected')).toBeVisible()
    expect(onCustomerSelect).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    await user.pointer({ keys: '[TouchA]', target: row(3) })
    expect(onCustomerSelect).toHaveBeenCalledExactlyOnceWith('c-3')
  })

  it('offers ticking on a phone under the rows, and nothing to do until one is ticked', async () => {
    show({}, { style: { width: 360 } })
    const choose = screen.getByRole('button', { name: 'Select' })
    await userEvent.click(choose)
    expect(choose).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('0 selected')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Export' })).not.toBeInTheDocument()
    await userEvent.click(row(2))
    expect(screen.getByRole('button', { name: 'Export' })).toBeVisible()
    await userEvent.click(choose)
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument()
  })
})
