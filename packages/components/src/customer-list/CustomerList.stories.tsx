import { CrmError, type CustomerSummary, type SortKey, textIn } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { buildCustomerSummary, sampleCustomers, sampleNow, sampleSeed } from '@clientele/core/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { useClientele } from '../clientele/index.js'
import { Button } from '../primitives/button/index.js'
import { CustomerList } from './CustomerList.js'
import { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'
import type { CustomerListFilters } from './query/index.js'
import type { CustomerListViews } from './views/index.js'

const sorts = ['number', 'name', 'grade', 'since', 'lastContact']
const customers: readonly CustomerSummary[] = sampleCustomers().slice(0, 10)
const edgeCases: readonly CustomerSummary[] = sampleCustomers().slice(9)
const byLastContact: SortKey = { by: 'lastContact', direction: 'descending' }

const meta = {
  title: 'Widgets/Customer list',
  component: CustomerListView,
  args: {
    customers,
    total: { count: 118, exact: true },
    order: { sort: byLastContact, sorts, onSortChange: fn() },
    onSearchChange: fn(),
    onCustomerSelect: fn(),
  },
  render: (args) => <InWords {...args} />,
} satisfies Meta<typeof CustomerListView>

export default meta

type Story = StoryObj<typeof meta>

/** The latest contact first, as a list opens. */
export const Default: Story = {}

/** Nothing for 300 ms, then bars in place of values. */
export const Loading: Story = { args: { customers: [], total: undefined, state: { status: 'loading' } } }

/** A backend without customers. */
export const Empty: Story = { args: { customers: [], total: { count: 0, exact: true } } }

/** The server did not answer; a press asks again. */
export const Failed: Story = {
  args: {
    customers: [],
    total: undefined,
    state: {
      status: 'failed',
      error: new CrmError({ code: 'timeout', effect: 'none', reference: '7f3a-19' }),
      onRetry: fn(),
    },
  },
}

/** Names of every length and script, markup in names, grades and industries of the backend's own. */
export const LongContent: Story = { args: { customers: edgeCases, total: { count: edgeCases.length, exact: true } } }

/** On a phone the same cells make two lines. */
export const Narrow: Story = { render: (args) => <InWords {...args} style={{ maxInlineSize: 360 }} /> }

/** Between phone and desktop, columns give way one by one. */
export const Medium: Story = { render: (args) => <InWords {...args} style={{ maxInlineSize: 720 }} /> }

/** Dark, with the wide rows of a public page. */
export const Themed: Story = { parameters: { clientele: { theme: 'dark', density: 'comfortable' } } }

/** The root of a right-to-left language turns the columns around. */
export const RightToLeft: Story = {
  args: { customers: [...edgeCases, ...customers.slice(0, 9)] },
  parameters: { clientele: { locale: 'ar' } },
}

/** The searched letters are underlined where they stand in a name, a number or a contact. */
export const Searched: Story = { args: { search: '测', total: { count: 10, exact: true, all: 2043 } } }

/** What was searched is named; one press clears it. */
export const NoMatch: Story = {
  args: { customers: [], search: '测绘八所', total: { count: 0, exact: true, all: 2043 } },
}

/** Another search is on its way; the rows of the last one stay. */
export const Refreshing: Story = { args: { search: '测', state: { status: 'ready', refreshing: true } } }

/** The row of the customer that stands open beside the list. */
export const Selected: Story = { args: { selectedId: customers[2]?.id ?? null } }

/** Every name is a link where the host has an address for customers. */
export const Linked: Story = {
  parameters: { clientele: { href: ({ id }: { id: string }) => `#/customers/${id}`, onNavigate: fn() } },
}

/** The right to see customers is missing. */
export const Forbidden: Story = {
  args: {
    customers: [],
    total: undefined,
    state: { status: 'failed', error: new CrmError({ code: 'forbidden', effect: 'none' }), onRetry: fn() },
  },
}

/** The connected system has no list of customers. */
export const Unsupported: Story = {
  args: {
    customers: [],
    total: undefined,
    state: { status: 'failed', error: new CrmError({ code: 'unsupported', effect: 'none' }) },
  },
}

/** The rows of the last time stay, with their age. */
export const Offline: Story = {
  args: { state: { status: 'ready', age: { reason: 'offline', since: sampleNow } } },
}

/** A refresh failed; the rows stay, with their age and a way to ask again. */
export const Stale: Story = {
  args: { state: { status: 'ready', age: { reason: 'stale', since: sampleNow }, onRetry: fn() } },
}

/** One bad row does not take the others with it. */
export const BadRow: Story = {
  args: { rejected: [{ index: 41, id: 'c-broken', path: 'since', expected: 'a calendar date' }] },
}

/** More than is loaded: the end asks for the rest, and so does a press. */
export const More: Story = {
  args: {
    customers: manyCustomers(120),
    total: { count: 2043, exact: true },
    more: { status: 'failed', onLoad: fn() },
  },
}

/** A backend that neither counts, nor sorts, nor searches. */
export const PoorBackend: Story = {
  render: () => <InWords customers={customers} />,
}

/** Filters as chips, kept views, columns to choose, rows to tick. */
export const Full: Story = {
  args: { search: '测', searchFields: ['number', 'name', 'contact'], total: { count: 10, exact: true, all: 2043 } },
  render: (args) => <Whole {...args} />,
}

/** The same on a phone: how many filters there are, and one order. */
export const FullNarrow: Story = {
  args: { searchFields: ['number', 'name', 'contact'] },
  render: (args) => <Whole {...args} style={{ maxInlineSize: 360 }} />,
}

/** The same from right to left. */
export const FullRightToLeft: Story = {
  render: (args) => <Whole {...args} />,
  parameters: { clientele: { locale: 'ar' } },
}

/** Two rows are ticked, and what can be done with them stands above. */
export const Ticked: Story = {
  render: (args) => <Whole {...args} />,
  play: async ({ canvasElement }) => {
    const ticks = within(canvasElement).getAllByRole('checkbox')
    for (const tick of [ticks[1], ticks[4]]) if (tick) await userEvent.click(tick)
    await expect(within(canvasElement).getByRole('toolbar')).toBeVisible()
  },
}

/** On a phone a box takes the place of the grade while rows are ticked, and a press on a row ticks it. */
export const TickedNarrow: Story = {
  render: (args) => (
    <div style={{ maxInlineSize: 360 }}>
      <Whole {...args} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const list = within(canvasElement)
    await userEvent.click(await list.findByRole('button', { name: /^(Select|选择)$/ }))
    for (const row of list.getAllByRole('row').slice(1, 3)) await userEvent.click(row)
    await expect(list.getByRole('toolbar')).toBeVisible()
  },
}

/** What the list can be narrowed by. */
export const ChoosingFilters: Story = {
  render: (args) => <Whole {...args} />,
  play: ({ canvasElement }) => openPopover(canvasElement, /^(Filter|筛选)/),
}

/** Which columns are shown, in which order. */
export const ChoosingColumns: Story = {
  render: (args) => <Whole {...args} />,
  play: ({ canvasElement }) => openPopover(canvasElement, /^(Columns|列)$/),
}

/** The views that somebody keeps. */
export const ChoosingViews: Story = {
  render: (args) => <Whole {...args} />,
  play: ({ canvasElement }) => openPopover(canvasElement, /^(Views|视图)/),
}

/** Chosen columns do not give way: where they have no room, the rows scroll sideways. */
export const OwnColumns: Story = {
  args: { columns: ['name', 'region', 'owner', 'phone', 'lastContact', 'since', 'grade'] },
  render: (args) => <InWords {...args} style={{ maxInlineSize: 720 }} />,
}

/** Nobody passes the filters; one press clears them. */
export const NonePass: Story = {
  args: { customers: [], total: { count: 0, exact: true, all: 2043 } },
  render: (args) => <Whole {...args} />,
}

/** Two thousand rows, ticked and searched like ten; what is true of their accessibility is so of ten. */
export const TwoThousand: Story = {
  tags: ['!test'],
  args: { customers: manyCustomers(2043), total: { count: 2043, exact: true } },
  render: (args) => <Whole {...args} />,
}

/** The whole widget over a backend in memory. */
export const OverABackend: Story = {
  render: (args) => <CustomerList onCustomerSelect={args.onCustomerSelect} pageSize={5} />,
}

/** The whole widget for somebody who may not see customers. */
export const ForAGuest: Story = {
  render: () => <CustomerList />,
  parameters: {
    clientele: {
      createAdapter: () => createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role: 'guest' }),
    },
  },
}

/** Writes the industries in the language of the story, as the data-bound list does. */
function InWords(props: CustomerListViewProps) {
  const { locale } = useClientele()
  const [words] = useState(() => ({ industries: wordsOf('industries', locale), regions: wordsOf('regions', locale) }))
  return <CustomerListView {...words} {...props} />
}

function wordsOf(list: string, locale: string) {
  const options = sampleSeed().options?.[list] ?? []
  return Object.fromEntries(options.map(({ value, label }) => [value, textIn(label, locale) ?? value]))
}

/** The view with everything a shell gives it, and nothing behind it. */
function Whole(props: CustomerListViewProps) {
  const { locale } = useClientele()
  const [filters, setFilters] = useState<CustomerListFilters>({
    grades: ['A', 'B', 'C', 'D', 'E'],
    owners: ['p-zhou-lan', 'p-li-xiang', 'p-gao-yuan'],
    lastContactMonths: 12,
  })
  const [columns, setColumns] = useState(props.columns)
  const [views, setViews] = useState<CustomerListViews>({
    views: [
      {
        id: 'v-1',
        name: locale === 'zh-CN' ? '我的重点客户' : 'My key accounts',
        query: { filters: { grades: ['A'] } },
      },
      { id: 'v-2', name: locale === 'zh-CN' ? '半年没联系' : 'Not heard of lately', query: { filters } },
    ],
    defaultId: 'v-1',
  })
  const choices = Object.entries({ industries: 'industries', regions: 'regions', tags: 'customer-tags' }).map(
    ([name, list]) => [
      name,
      (sampleSeed().options?.[list] ?? []).map(({ value, label }) => ({
        value,
        label: textIn(label, locale) ?? value,
      })),
    ],
  )
  const owners = [
    { value: 'p-zhou-lan', label: '周岚' },
    { value: 'p-li-xiang', label: '李想' },
    { value: 'p-gao-yuan', label: '高原' },
  ]
  return (
    <InWords
      selectable
      filtering={{
        filters,
        offered: ['grades', 'industries', 'regions', 'owners', 'tags', 'lastContactMonths'],
        onFiltersChange: setFilters,
        choices: { ...Object.fromEntries(choices), owners },
      }}
      onColumnsChange={setColumns}
      saving={{
        views,
        openedId: 'v-2',
        query: { filters, columns, sort: byLastContact },
        onViewSelect: (view) => setFilters(view?.query.filters ?? {}),
        onViewsChange: setViews,
      }}
      renderActions={() => <Button variant="primary">{locale === 'zh-CN' ? '新建客户' : 'New customer'}</Button>}
      {...props}
      columns={columns}
    />
  )
}

async function openPopover(canvasElement: HTMLElement, name: RegExp) {
  const canvas = within(canvasElement)
  await userEvent.click(await canvas.findByRole('button', { name }))
  await expect(await canvas.findByRole('dialog', {}, { timeout: 10_000 })).toBeVisible()
}

function manyCustomers(count: number): readonly CustomerSummary[] {
  return Array.from({ length: count }, (_, index) =>
    buildCustomerSummary({ ...customers[index % customers.length], id: `c-${index}`, number: `C${2016000 + index}` }),
  )
}
