import type { CrmAdapter } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Clientele, type ClienteleProps } from '../clientele/index.js'
import { CustomerList, type CustomerListProps } from './CustomerList.js'

const clock = () => sampleNow
const seed = sampleSeed()

beforeEach(() => localStorage.clear())

function memory() {
  return createMemoryAdapter({ seed, clock })
}

function show(adapter: CrmAdapter, props: CustomerListProps = {}, root: Partial<ClienteleProps> = {}) {
  const list = (more: CustomerListProps) => (
    <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={clock} style={{ width: 1300 }} {...root}>
      <CustomerList {...props} {...more} />
    </Clientele>
  )
  const { rerender, unmount } = render(list({}))
  return { unmount, again: (more: CustomerListProps) => rerender(list(more)) }
}

function asked(adapter: ReturnType<typeof memory>) {
  return adapter.control.calls.filter((call) => call.operation === 'customers.list').at(-1)?.input[0]
}

function button(name: string | RegExp) {
  return screen.getByRole('button', { name })
}

async function openFilters() {
  await screen.findByRole('row', { name: /华东测绘/ })
  await userEvent.click(button(/^Filter/))
  return screen.findByRole('dialog', { name: 'Filters' }, { timeout: 10_000 })
}

describe('<CustomerList /> narrowed', () => {
  it('asks the backend for what was chosen, shows it as a chip and takes it away again', async () => {
    const adapter = memory()
    show(adapter)
    const panel = await openFilters()
    await userEvent.click(within(panel).getByRole('checkbox', { name: 'A' }))
    await userEvent.click(within(panel).getByRole('radio', { name: 'within 12 months' }))
    await waitFor(() =>
      expect(asked(adapter)).toMatchObject({ filter: { grades: ['A'], lastContactSince: '2025-11-20' } }),
    )
    await userEvent.keyboard('{Escape}')
    expect(button('Last contact within 12 months')).toBeVisible()
    expect(await screen.findByText(/^\d+ of 16 customers$/)).toBeVisible()
    await userEvent.click(button('Remove the filter Last contact'))
    await userEvent.click(button('Remove the filter Grade'))
    expect(await screen.findByText('16 customers')).toBeVisible()
  })

  it('finds owners by name, and says who they are', async () => {
    const adapter = memory()
    show(adapter, { defaultSort: { by: 'name', direction: 'ascending' } })
    const panel = await openFilters()
    await userEvent.type(within(panel).getByRole('searchbox', { name: 'Find in Owner' }), '周岚')
    await userEvent.click(await within(panel).findByRole('checkbox', { name: '周岚' }))
    await userEvent.keyboard('{Escape}')
    expect(await screen.findByRole('button', { name: 'Owner 周岚' })).toBeVisible()
  })

  it('offers only what the backend can and the host has not settled', async () => {
    const { capabilities, ...rest } = memory()
    const customers = { ...capabilities.lists.customers, filter: ['grades', 'industries', 'tags'] }
    const poor = {
      ...rest,
      capabilities: { ...capabilities, lists: { ...capabilities.lists, customers } },
    } as CrmAdapter
    show(poor, { filter: { industries: ['manufacturing'] } })
    const panel = await openFilters()
    const groups = within(panel).getAllByRole('group')
    expect(groups.map((group) => group.querySelector('legend')?.textContent)).toEqual(['Grade', 'Tags'])
  })

  it('offers no filter where the backend can none', async () => {
    const { capabilities, ...rest } = memory()
    show({ ...rest, capabilities: { ...capabilities, lists: {} } })
    await screen.findByRole('row', { name: /华东测绘/ })
    expect(screen.queryByRole('button', { name: /^Filter/ })).not.toBeInTheDocument()
  })

  it('says that nobody passes, and clears the filters', async () => {
    const none = { search: '', filters: { grades: ['A'], lastContactMonths: 1, tags: ['rental', 'prepaid'] } }
    const onQueryChange = vi.fn()
    const { again } = show(memory(), { query: none, onQueryChange })
    expect(await screen.findByText('No customer passes the filters')).toBeVisible()
    await userEvent.click(button('Clear the filters'))
    expect(onQueryChange.mock.lastCall?.[0]).toMatchObject({ filters: {} })
    again({ query: { search: '', filters: {} } })
    expect(await screen.findByText('16 customers')).toBeVisible()
  })

  it('keeps its query in the hands of the host', async () => {
    const onQueryChange = vi.fn()
    const { again } = show(memory(), { query: { search: 'hydrocon', filters: {} }, onQueryChange })
    expect(await screen.findByText(/“hydrocon” matches 1 customer/)).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveValue('hydrocon')
    await userEvent.click(button('Name'))
    expect(onQueryChange).toHaveBeenLastCalledWith({
      search: 'hydrocon',
      filters: {},
      sort: { by: 'name', direction: 'ascending' },
    })
    again({ query: { search: '', filters: {} } })
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(await screen.findByText('16 customers')).toBeVisible()
  })

  it('says which fields its search covers, and nothing where the backend does not say', async () => {
    const { capabilities, ...rest } = memory()
    const { searches: _, ...customers } = { ...capabilities.lists.customers }
    show({ ...rest, capabilities: { ...capabilities, lists: { customers } } } as CrmAdapter)
    expect(screen.getByPlaceholderText('Search customers')).toBeVisible()
    show(memory())
    expect(screen.getByPlaceholderText('Number, name or contact')).toBeVisible()
  })
})

describe('<CustomerList /> with columns', () => {
  it('shows, hides and moves them, and brings back those it came with', async () => {
    show(memory())
    await screen.findByRole('row', { name: /华东测绘/ })
    const heads = () =>
      screen
        .getAllByRole('columnheader')
        .slice(1)
        .map((head) => head.textContent)
    await userEvent.click(button('Columns'))
    const panel = await screen.findByRole('dialog', { name: 'Columns' }, { timeout: 10_000 })
    await userEvent.click(within(panel).getByRole('checkbox', { name: 'Phone' }))
    expect(heads()).not.toContain('Phone')
    await userEvent.click(within(panel).getByRole('checkbox', { name: 'Region' }))
    expect(heads().at(-1)).toBe('Region')
    await userEvent.click(within(panel).getByRole('button', { name: 'Move Region up' }))
    expect(heads().at(-2)).toBe('Region')
    await waitFor(() => expect(within(panel).getByRole('button', { name: 'Move Region up' })).toHaveFocus())
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(heads().at(-3)).toBe('Region')
    expect(within(panel).getByRole('checkbox', { name: 'Name' })).toBeDisabled()
    await userEvent.click(within(panel).getByRole('button', { name: 'As they came' }))
    expect(heads()).toContain('Phone')
    expect(heads()).not.toContain('Region')
  })
})

describe('<CustomerList /> with kept views', () => {
  async function openViews(name = 'Views') {
    await userEvent.click(button(name))
    return screen.findByRole('dialog', { name: 'Views' }, { timeout: 10_000 })
  }

  it('keeps one, opens with it, renames it, and brings a removed one back', async () => {
    const adapter = memory()
    const { unmount } = show(adapter)
    const filters = await openFilters()
    await userEvent.click(within(filters).getByRole('checkbox', { name: 'A' }))
    await userEvent.keyboard('{Escape}')
    await userEvent.type(
      within(await openViews()).getByRole('textbox', { name: 'Keep what is shown as a view' }),
      'Best{Enter}',
    )
    expect(await screen.findByRole('button', { name: 'Views Best' })).toBeVisible()
    const views = await openViews('Views Best')
    await userEvent.click(within(views).getByRole('button', { name: 'Open the list with “Best”' }))
    unmount()

    show(adapter)
    expect(await screen.findByRole('button', { name: 'Grade A' })).toBeVisible()
    const panel = await openViews('Views Best')
    await userEvent.click(within(panel).getByRole('button', { name: 'Rename “Best”' }))
    await userEvent.keyboard('Finest{Enter}')
    expect(within(panel).getByRole('button', { name: 'Finest' })).toHaveFocus()
    await userEvent.click(within(panel).getByRole('button', { name: 'Remove “Finest”' }))
    expect(within(panel).getByRole('status')).toHaveTextContent('“Finest” removed')
    await userEvent.click(within(panel).getByRole('button', { name: 'Undo' }))
    expect(within(panel).getByRole('button', { name: 'The list opens with “Finest”' })).toBeVisible()
    await userEvent.click(within(panel).getByRole('button', { name: 'All customers' }))
    expect(await screen.findByText('16 customers')).toBeVisible()
  })

  it('keeps the views of one person from another', async () => {
    show(memory(), {}, { actorId: 'p-1' })
    await screen.findByRole('row', { name: /华东测绘/ })
    await userEvent.type(within(await openViews()).getByRole('textbox'), 'Mine{Enter}')
    expect(Object.keys(localStorage)).toHaveLength(1)
    expect(Object.keys(localStorage)[0]).toContain('/p-1/')
  })

  it('takes no two of one name', async () => {
    show(memory(), { views: { views: [{ id: 'v', name: 'Best', query: { filters: {} } }] } })
    await screen.findByRole('row', { name: /华东测绘/ })
    const panel = await openViews('Views Best')
    await userEvent.type(within(panel).getByRole('textbox'), 'Best{Enter}')
    expect(within(panel).getByText('There is a view of that name.')).toBeVisible()
  })

  it('is not broken by what it finds in the storage', async () => {
    localStorage.setItem('clientele/memory/self/customer-list/views', '{"views":[{"id":1},null,{"id":"v","name":"Ok"}]')
    show(memory())
    expect(await screen.findByText('16 customers')).toBeVisible()
  })

  it('says that the browser keeps nothing, and keeps it for the visit', async () => {
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const notify = vi.fn()
    show(memory(), {}, { notify })
    await screen.findByRole('row', { name: /华东测绘/ })
    await userEvent.type(within(await openViews()).getByRole('textbox'), 'Mine{Enter}')
    expect(notify).toHaveBeenCalledWith(expect.objectContaining({ tone: 'warning' }))
    expect(await screen.findByRole('button', { name: 'Views Mine' })).toBeVisible()
    write.mockRestore()
  })

  it('offers none where the host wants none, and gives them to a host that keeps them', async () => {
    const onViewsChange = vi.fn()
    const { again } = show(memory(), { views: null })
    await screen.findByRole('row', { name: /华东测绘/ })
    expect(screen.queryByRole('button', { name: 'Views' })).not.toBeInTheDocument()
    again({ views: { views: [] }, onViewsChange })
    await userEvent.type(within(await openViews()).getByRole('textbox'), 'Mine{Enter}')
    expect(onViewsChange.mock.lastCall?.[0].views).toMatchObject([{ name: 'Mine', query: { filters: {} } }])
    expect(localStorage).toHaveLength(0)
  })
})
