import type { CrmAdapter, FieldDescriptor } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Flag, Footprints, Pencil, Phone, Printer, Trash2 } from 'lucide'
import { useEffect } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { useClientele } from '../clientele/index.js'
import { CustomerCard, type CustomerCardProps } from './CustomerCard.js'
import { type CustomerCardAction, type CustomerCardSection, customerCardParts } from './CustomerCardRegistry.js'

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

const custom: readonly FieldDescriptor[] = [
  { key: 'fleet', type: 'number', label: { 'zh-CN': '仪器数量', en: 'Instruments' }, unit: '台' },
  { key: 'contractUntil', type: 'calendar-date', label: { 'zh-CN': '维保到期', en: 'Service until' } },
  {
    key: 'training',
    type: 'choices',
    label: { 'zh-CN': '已培训', en: 'Trained in' },
    options: [
      { value: 'gnss', label: { 'zh-CN': 'GNSS', en: 'GNSS' } },
      { value: 'level', label: { 'zh-CN': '水准', en: 'Levelling' } },
    ],
  },
]

function withCustomFields() {
  return over({}, ({ customers, ...adapter }) => ({
    ...adapter,
    ...(customers && {
      customers: {
        ...customers,
        get: async (id, context) => ({
          ...(await customers.get(id, context)),
          custom: { fleet: 14, contractUntil: '2027-03-31', training: ['gnss', 'level'] },
        }),
      },
    }),
  }))
}

/** The card with what a host adds to it, in the language of the story. */
function WithExtras(props: CustomerCardProps) {
  const chinese = useClientele().locale.startsWith('zh')
  const say = (zh: string, en: string) => (chinese ? zh : en)
  const actions: readonly CustomerCardAction[] = [
    { key: 'call', label: say('致电', 'Call'), icon: Phone, onPress: fn() },
    { key: 'ticket', label: say('新增工单', 'New ticket'), icon: Flag, position: 'primary', onPress: fn() },
    { key: 'visit', label: say('回访', 'Visit'), icon: Footprints, onPress: fn() },
    { key: 'edit', label: say('编辑', 'Edit'), icon: Pencil, position: 'menu', onPress: fn() },
    { key: 'print', label: say('打印', 'Print'), icon: Printer, position: 'menu', onPress: fn() },
    { key: 'remove', label: say('删除客户', 'Remove'), icon: Trash2, position: 'menu', onPress: fn() },
  ]
  return <CustomerCard actions={actions} {...props} />
}

const stock: CustomerCardSection = {
  key: 'stock',
  title: 'Stock on loan',
  render: (customer) => `2 × TS-860, 1 × BP-120 for ${customer.number}`,
}

/** Actions of the host: one solid, some beside it, the rest behind three dots. */
export const Actions: Story = {
  render: (args) => <WithExtras {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: /^(More|更多)$/ }, { timeout: 10_000 }))
    await expect(await canvas.findByRole('menu', {}, { timeout: 10_000 })).toBeVisible()
  },
}

/** On a phone the actions make a row of equal parts. */
export const ActionsNarrow: Story = { render: (args) => <WithExtras {...args} style={{ maxInlineSize: 360 }} /> }

/** Four facts for a side column. */
export const CompactVariant: Story = {
  args: { variant: 'compact' },
  render: (args) => <WithExtras {...args} style={{ maxInlineSize: 400 }} actions={[menuOnly]} />,
}

const menuOnly: CustomerCardAction = { key: 'edit', label: 'Edit', position: 'menu', onPress: fn() }

/** Fields of the team's own, drawn from their descriptors. */
export const CustomFields: Story = { args: { fields: custom }, ...withCustomFields() }

/** Sections of the host among those of the card, which it orders and leaves out. */
export const OwnSections: Story = {
  args: {
    sections: [
      'warnings',
      'contacts',
      stock,
      'facts',
      { ...stock, key: 'more', title: 'On order', position: 'main' },
      'history',
    ],
  },
}

function Broken(): never {
  throw new Error('This section breaks while it is drawn.')
}

function BreaksLater() {
  useEffect(() => {
    throw new Error('This section breaks in an effect.')
  }, [])
  return null
}

/** A section that breaks, one that breaks later and one whose code does not load leave the rest of the card alone. */
export const BrokenSections: Story = {
  args: {
    sections: [
      ...customerCardParts,
      { key: 'broken', title: 'Broken', render: () => <Broken /> },
      { key: 'later', title: 'Breaks later', render: () => <BreaksLater /> },
      { key: 'lost', title: 'Lost', load: () => Promise.reject(new Error('The code of this section is gone.')) },
      stock,
    ],
  },
}

async function press(canvasElement: HTMLElement, name: RegExp) {
  await userEvent.click(await within(canvasElement).findByRole('button', { name }, { timeout: 10_000 }))
}

/** The figures behind a warning. */
export const SeeingWhy: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, /See why: Outstanding|查看依据：外欠款/)
    await expect(await within(canvasElement).findByRole('dialog', {}, { timeout: 10_000 })).toBeVisible()
  },
}

/** Tags to choose from the directory. */
export const ChoosingTags: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, /^(Tag|标签)$/)
    await expect(await within(canvasElement).findByRole('dialog', {}, { timeout: 10_000 })).toBeVisible()
  },
}

/** Something that just happened, in three fields. */
export const Logging: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, /^(Log one|记一笔)$/)
    await expect(await within(canvasElement).findByRole('form', {}, { timeout: 10_000 })).toBeVisible()
  },
}
