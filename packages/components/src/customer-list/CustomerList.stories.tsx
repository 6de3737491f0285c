import { CrmError, type CustomerSummary, type SortKey, textIn } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { buildCustomerSummary, sampleCustomers, sampleNow, sampleSeed } from '@clientele/core/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { fn } from 'storybook/test'
import { useClientele } from '../clientele/index.js'
import { CustomerList } from './CustomerList.js'
import { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'

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
  const [industries] = useState(() =>
    Object.fromEntries(
      (sampleSeed().options?.industries ?? []).map(({ value, label }) => [value, textIn(label, locale) ?? value]),
    ),
  )
  return <CustomerListView industries={industries} {...props} />
}

function manyCustomers(count: number): readonly CustomerSummary[] {
  return Array.from({ length: count }, (_, index) =>
    buildCustomerSummary({ ...customers[index % customers.length], id: `c-${index}`, number: `C${2016000 + index}` }),
  )
}
