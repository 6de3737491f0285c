import { CrmError, type CustomerSummary } from '@clientele/core'
import { buildCustomerSummary, sampleCustomers, sampleNow } from '@clientele/core/testing'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame, type ClienteleFrameProps } from '../clientele/index.js'
import { zhCN } from '../locales/zh-CN.js'
import { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'

const customers: readonly CustomerSummary[] = sampleCustomers().slice(0, 10)
const failure = (code: CrmError['code']) => new CrmError({ code, effect: 'none', reference: '7f3a-19' })

function show(props: Partial<CustomerListViewProps> = {}, frame: Partial<ClienteleFrameProps> = {}) {
  return render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={() => sampleNow} style={{ width: 1300 }} {...frame}>
      <CustomerListView customers={customers} {...props} />
    </ClienteleFrame>,
  )
}

function row(name: RegExp) {
  return screen.getByRole('row', { name })
}

describe('<CustomerListView />', () => {
  it('writes a customer as a row of a grid', () => {
    show({ industries: { manufacturing: 'Manufacturing' } })
    expect(screen.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '11')
    const cells = within(row(/华东测绘/)).getAllByRole('gridcell')
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'A',
      '华东测绘仪器有限公司',
      'C2016318',
      '李建国',
      '138 •••• 6021',
      'Manufacturing',
      '周岚',
      '1 late 33 open',
      'Today 09:40',
      '2016-03-18',
    ])
  })

  it('writes what is not known as a dash, and none as nought', () => {
    show({ customers: [buildCustomerSummary({ mainContact: null, since: null, counts: { openTickets: 0 } })] })
    const cells = within(row(/华东测绘/)).getAllByRole('gridcell')
    expect(cells[3]).toHaveTextContent('—')
    expect(cells[4]).toHaveTextContent('—')
    expect(cells[7]).toHaveTextContent('0')
    expect(cells[9]).toHaveTextContent('—')
  })

  it('underlines the searched letters', () => {
    show({ search: '测' })
    expect(within(row(/华东/)).getByText('测').tagName).toBe('MARK')
  })

  it('takes markup in a name as letters', () => {
    show({ customers: [buildCustomerSummary({ name: '<img src=x onerror=alert(1)>' })], search: 'img' })
    expect(row(/<img src=x onerror=alert\(1\)>/)).toBeVisible()
    expect(screen.queryByRole('img', { name: '' })).not.toBeInTheDocument()
  })

  it('counts what matches and what there is', () => {
    show({ total: { count: 118, exact: true, all: 2043 } })
    expect(screen.getByText('118 of 2,043 customers')).toBeVisible()
    expect(screen.getByText('10 loaded of 118')).toBeVisible()
  })

  it('says an estimate as one', () => {
    show({ total: { count: 2000, exact: false } })
    expect(screen.getByText('about 2,000 customers')).toBeVisible()
  })

  it('speaks Chinese', () => {
    const searched = { search: '测', searchFields: ['number', 'name', 'contact'] } as const
    show({ ...searched, total: { count: 10, exact: true, all: 2043 } }, { locale: 'zh-CN', catalogue: zhCN })
    expect(screen.getByText('10 / 2,043 个客户')).toBeVisible()
    expect(screen.getByText('「测」匹配 10 个客户，也查了编号和联系人')).toBeVisible()
    expect(screen.getByRole('columnheader', { name: '客户名称' })).toBeVisible()
  })

  it('orders only by what the backend can', async () => {
    const onSortChange = vi.fn()
    const sort = { by: 'lastContact', direction: 'descending' } as const
    show({ order: { sort, sorts: ['name', 'lastContact'], onSortChange } })
    expect(screen.getByRole('columnheader', { name: 'Last contact' })).toHaveAttribute('aria-sort', 'descending')
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'none')
    expect(screen.getByRole('columnheader', { name: 'Owner' })).not.toHaveAttribute('aria-sort')
    expect(screen.queryByRole('button', { name: 'Owner' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Name' }))
    expect(onSortChange).toHaveBeenLastCalledWith({ by: 'name', direction: 'ascending' })
    await userEvent.click(screen.getByRole('button', { name: 'Last contact' }))
    expect(onSortChange).toHaveBeenLastCalledWith({ by: 'lastContact', direction: 'ascending' })
  })

  it('tells the host which row was pressed', async () => {
    const onCustomerSelect = vi.fn()
    show({ onCustomerSelect })
    await userEvent.click(within(row(/Hydrocon/)).getByText('C2019077'))
    expect(onCustomerSelect).toHaveBeenCalledExactlyOnceWith(customers[2]?.id)
    expect(row(/Hydrocon/)).toHaveAttribute('aria-selected', 'true')
    expect(row(/华东测绘/)).toHaveAttribute('aria-selected', 'false')
  })

  it('shows the selection of the host', () => {
    show({ selectedId: customers[1]?.id })
    expect(row(/青岩/)).toHaveAttribute('aria-selected', 'true')
  })

  it('opens a customer in the router of the host', async () => {
    const onNavigate = vi.fn()
    show({}, { href: ({ id }) => `#/customers/${id}`, onNavigate })
    await userEvent.click(screen.getByRole('link', { name: 'Hydrocon Survey Ltd' }))
    expect(onNavigate.mock.calls.map(([ref]) => ref)).toEqual([{ resource: 'customers', id: customers[2]?.id }])
    await userEvent.click(within(row(/青岩/)).getByText('C2017204'))
    expect(onNavigate.mock.lastCall?.[0]).toEqual({ resource: 'customers', id: customers[1]?.id })
  })

  it('asks for the rest on request', async () => {
    const onLoad = vi.fn()
    const { rerender } = show({ more: { status: 'failed', onLoad } })
    expect(screen.getByText('The rest did not load.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onLoad).toHaveBeenCalledOnce()
    rerender(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <CustomerListView customers={customers} more={{ status: 'loading', onLoad }} />
      </ClienteleFrame>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Loading more…' }))
    expect(onLoad).toHaveBeenCalledOnce()
  })

  it('keeps the place of rows that are on their way', () => {
    show({ customers: [], state: { status: 'loading' } })
    expect(screen.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-busy', 'true')
    expect(screen.queryByText('No customers yet')).not.toBeInTheDocument()
  })

  it('says that there are no customers', () => {
    show({ customers: [] })
    expect(screen.getByText('No customers yet')).toBeVisible()
  })

  it('names a search without a match and clears it', async () => {
    const onSearchChange = vi.fn()
    show({ customers: [], search: '测绘八所', onSearchChange })
    expect(screen.getByText('No customer matches “测绘八所”')).toBeVisible()
    const [, clear] = screen.getAllByRole('button', { name: 'Clear the search' })
    await userEvent.click(clear as HTMLElement)
    expect(onSearchChange).toHaveBeenCalledExactlyOnceWith('')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })

  it('offers another try after a failure', async () => {
    const onRetry = vi.fn()
    show({ customers: [], state: { status: 'failed', error: failure('timeout'), onRetry } })
    expect(screen.getByRole('alert')).toHaveTextContent('The customers did not load')
    expect(screen.getByRole('alert')).toHaveTextContent('7f3a-19')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it.each([
    ['forbidden', 'You may not see the customers'],
    ['unsupported', 'Customers cannot be listed here'],
  ] as const)('offers no other try where it is %s', (code, title) => {
    show({ customers: [], state: { status: 'failed', error: failure(code), onRetry: vi.fn() } })
    expect(screen.getByText(title)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  })

  it('says to sign in again, and when it asks again by itself', () => {
    const { unmount } = show({ customers: [], state: { status: 'failed', error: failure('unauthenticated') } })
    expect(screen.getByRole('alert')).toHaveTextContent('You are signed outSign in again, then try again.')
    unmount()
    const error = new CrmError({ code: 'rate-limited', effect: 'none', retryAfterSeconds: 90 })
    show({ customers: [], state: { status: 'failed', error, onRetry: vi.fn() } })
    expect(screen.getByRole('timer')).toHaveTextContent('retries in 90 s')
  })

  it.each(['en', 'zh-CN'])('gives no width to a column that has no room (%s)', (locale) => {
    show({}, { locale, style: { width: 720 } })
    const [header] = screen.getAllByRole('row')
    const shown = screen.getAllByRole('columnheader').filter((column) => column.offsetWidth > 0)
    expect(header && getComputedStyle(header).gridTemplateColumns.split(' ')).toHaveLength(shown.length)
  })

  it('tells the age of rows that may be old', () => {
    show({ state: { status: 'ready', age: { reason: 'offline', since: sampleNow } } })
    expect(screen.getByText(/showing/)).toHaveTextContent('Offline, showing today 14:50')
    expect(row(/华东测绘/)).toBeVisible()
  })

  it('writes that age in Chinese without a gap', () => {
    const age = { reason: 'offline', since: sampleNow } as const
    show({ state: { status: 'ready', age } }, { locale: 'zh-CN', catalogue: zhCN })
    expect(screen.getByText(/的内容/).textContent).toBe('离线，显示今天 14:50 的内容')
  })

  it('says which rows were left out, and why on request', async () => {
    show({ rejected: [{ index: 41, path: 'since', expected: 'a calendar date' }] })
    expect(screen.getByText('10 shown, 1 left out because its data is invalid')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Details' }))
    expect(screen.getByText('items[41].since expected a calendar date')).toBeVisible()
  })

  it('takes words, class names and attributes of the host', () => {
    show({ labels: { label: 'Clients' }, className: 'mine', id: 'clients' })
    const list = screen.getByRole('region', { name: 'Clients' })
    expect(list).toHaveClass('mine')
    expect(list).toHaveAttribute('id', 'clients')
    expect(list).toHaveAttribute('data-slot', 'customer-list')
  })
})
