import type { CrmAdapter } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Clientele, type ClienteleProps } from '../clientele/index.js'
import { CustomerList, type CustomerListProps } from './CustomerList.js'

const clock = () => sampleNow
const seed = sampleSeed()

function memory(options: MemoryAdapterOptions = {}) {
  return createMemoryAdapter({ seed, clock, ...options })
}

function show(adapter: CrmAdapter, props: CustomerListProps = {}, root: Partial<ClienteleProps> = {}) {
  return render(
    <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={clock} style={{ width: 1300 }} {...root}>
      <CustomerList {...props} />
    </Clientele>,
  )
}

function names() {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[2]?.textContent)
}

describe('<CustomerList />', () => {
  it('lists the customers of the backend, the latest contact first', async () => {
    show(memory())
    expect(await screen.findByRole('row', { name: /华东测绘/ })).toBeVisible()
    expect(screen.getByRole('columnheader', { name: 'Last contact' })).toHaveAttribute('aria-sort', 'descending')
    expect(screen.getByText('16 customers')).toBeVisible()
    expect(await within(screen.getByRole('row', { name: /华东测绘/ })).findByText('Manufacturing')).toBeVisible()
  })

  it('finds by name and counts what it found', async () => {
    show(memory())
    await screen.findByRole('row', { name: /华东测绘/ })
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search customers' }), 'hydrocon{Enter}')
    expect(await screen.findByText('1 of 16 customers')).toBeVisible()
    expect(names()).toEqual(['Hydrocon Survey Ltd'])
  })

  it('keeps the old rows until the new ones are there', async () => {
    const adapter = memory()
    show(adapter)
    await screen.findByRole('row', { name: /华东测绘/ })
    adapter.control.setNetwork('slow')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search customers' }), 'hydrocon{Enter}')
    expect(screen.getByRole('row', { name: /华东测绘/ })).toBeVisible()
    expect(screen.getByRole('grid')).toHaveAttribute('aria-busy', 'true')
    expect(await screen.findByText('Loading…')).toBeVisible()
  })

  it('shows all again when the search is cleared', async () => {
    show(memory())
    await screen.findByRole('row', { name: /华东测绘/ })
    const search = screen.getByRole('searchbox', { name: 'Search customers' })
    await userEvent.type(search, 'no such name{Enter}')
    expect(await screen.findByText('No customer matches “no such name”')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(await screen.findByText('16 customers')).toBeVisible()
  })

  it('asks the backend for another order', async () => {
    const adapter = memory()
    show(adapter)
    await userEvent.click(await screen.findByRole('button', { name: 'Number' }))
    await waitFor(() => expect(names()[0]).toBe('沈阳恒测仪器经销部'))
    const lists = adapter.control.calls.filter((call) => call.operation === 'customers.list')
    expect(lists.at(-1)?.input[0]).toMatchObject({ sort: [{ by: 'number', direction: 'ascending' }] })
  })

  it('loads page after page as the end comes into sight', async () => {
    show(memory(), { pageSize: 5 })
    await screen.findByRole('row', { name: /华东测绘/ })
    await waitFor(() => expect(names()).toHaveLength(16))
    expect(new Set(names()).size).toBe(16)
    expect(screen.queryByRole('button', { name: 'Load more' })).not.toBeInTheDocument()
  })

  it('asks again after a failure and tells the host', async () => {
    const onError = vi.fn()
    const adapter = memory()
    adapter.control.setNetwork('failing')
    show(adapter, {}, { onError })
    const retry = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 })
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ name: 'CrmError' }))
    adapter.control.setNetwork('instant')
    await userEvent.click(retry)
    expect(await screen.findByRole('row', { name: /华东测绘/ })).toBeVisible()
  })

  it('says who may not see customers', async () => {
    show(memory({ role: 'guest' }))
    expect(await screen.findByText('You may not see the customers')).toBeVisible()
  })

  it('says that a backend has no customers port', async () => {
    const { customers: _, ...bare } = memory()
    show(bare)
    expect(await screen.findByText('Customers cannot be listed here')).toBeVisible()
  })

  it('tells the host whom somebody chose', async () => {
    const onCustomerSelect = vi.fn()
    show(memory(), { onCustomerSelect })
    await userEvent.click(within(await screen.findByRole('row', { name: /华东测绘/ })).getByText('C2016318'))
    expect(onCustomerSelect).toHaveBeenCalledOnce()
  })

  it('stands beside another list without mixing with it', async () => {
    render(
      <>
        <Clientele adapter={memory({ scope: 'a' })} locale="en" zone="Asia/Shanghai" clock={clock}>
          <CustomerList labels={{ label: 'First' }} />
        </Clientele>
        <Clientele adapter={memory({ scope: 'b', role: 'guest' })} locale="en" zone="Asia/Shanghai" clock={clock}>
          <CustomerList labels={{ label: 'Second' }} />
        </Clientele>
      </>,
    )
    expect(await within(screen.getByRole('region', { name: 'First' })).findByText('16 customers')).toBeVisible()
    const second = screen.getByRole('region', { name: 'Second' })
    expect(await within(second).findByText('You may not see the customers')).toBeVisible()
  })

  it('leaves quietly while it loads', async () => {
    const adapter = memory()
    adapter.control.setNetwork('slow')
    const { unmount } = show(adapter)
    const complain = vi.spyOn(console, 'error')
    unmount()
    expect(complain).not.toHaveBeenCalled()
    complain.mockRestore()
  })
})
