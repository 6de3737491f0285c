import type { CrmAdapter } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { CustomerCard } from './CustomerCard.js'

const seed = sampleSeed()
const clock = () => sampleNow

function over(options: MemoryAdapterOptions, change: (adapter: CrmAdapter) => CrmAdapter = (adapter) => adapter) {
  return {
    parameters: { clientele: { createAdapter: () => change(createMemoryAdapter({ seed, clock, ...options })) } },
  }
}

const meta = {
  title: 'Widgets/Customer card/Over a backend',
  component: CustomerCard,
  args: { customerId: 'c-huadong' },
} satisfies Meta<typeof CustomerCard>

export default meta

type Story = StoryObj<typeof meta>

/** Reads, reveals and writes through an in-memory backend. */
export const Default: Story = {}

/** Nothing for 300 ms, then the true labels with bars in place of values. */
export const Loading: Story = over({ faults: [{ kind: 'silent', operation: 'customers.get', times: 9 }] })

/** A customer nobody has spoken to yet. */
export const Empty: Story = { args: { customerId: 'c-nothing' } }

/** The server is out of order; a press asks again. */
export const Failed: Story = over({ faults: [{ kind: 'status', status: 400, operation: 'customers.get', times: 9 }] })

/** The server said when to ask again. */
export const RateLimited: Story = over({
  faults: [{ kind: 'status', status: 429, retryAfterSeconds: 600, operation: 'customers.get', times: 9 }],
})

/** The signed-in person lacks the right. */
export const Forbidden: Story = { parameters: { clientele: { role: 'guest' } } }

/** A link that leads nowhere. */
export const NotFound: Story = { args: { customerId: 'c-nobody' } }

/** A record that breaks its type is not shown at all; no value of it is. */
export const Malformed: Story = over({ faults: [{ kind: 'malformed', operation: 'customers.get', times: 9 }] })

/** The backend has no customers at all. */
export const MissingPort: Story = over({}, ({ customers: _customers, ...adapter }) => adapter)

/** What happened did not load; the customer did. */
export const InteractionsFailed: Story = over({
  faults: [{ kind: 'status', status: 403, operation: 'customers.interactions', times: 9 }],
})

/** One row of the history breaks its type; the others are shown. */
export const OneBadRow: Story = over({ faults: [{ kind: 'malformed', operation: 'customers.interactions', times: 9 }] })

/** An auditor sees masks only, and fields of the customer are hidden. */
export const MasksOnly: Story = { parameters: { clientele: { role: 'auditor' } } }
