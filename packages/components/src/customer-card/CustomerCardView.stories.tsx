import { CrmError, type Customer, type Instant, type MaskedValue, textIn } from '@clientele/core'
import { sampleCustomers, sampleInteractions, sampleSeed } from '@clientele/core/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Clock, WifiOff } from 'lucide'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { useClientele } from '../clientele/index.js'
import { CustomerHistoryView, type CustomerInteractions, type RenderHistoryTab } from '../customer-history/index.js'
import { EditableText, type SaveText } from '../editable-text/index.js'
import { MaskedValueField, type RevealState } from '../masked-value/index.js'
import type { FindOptionLabel } from '../option-label/index.js'
import { Button } from '../primitives/button/index.js'
import { Strip } from '../primitives/strip/index.js'
import { CustomerCardView, type CustomerCardViewProps } from './CustomerCardView.js'

const options = sampleSeed().options ?? {}
/** What is loaded when it is wanted may take its time on a busy machine. */
const patience = { timeout: 10_000 }

interface CardStoryProps extends Omit<CustomerCardViewProps, 'children' | 'renderText'> {
  readonly interactions: CustomerInteractions
  readonly renderTab?: RenderHistoryTab
  readonly onSave: SaveText<Customer>
}

function sample(id: string): Pick<CardStoryProps, 'customer' | 'interactions'> {
  const customer = sampleCustomers().find((one) => one.id === id)
  if (!customer) throw new Error(`The sample company has no customer ${id}.`)
  const items = sampleInteractions(id).slice(0, 6)
  return {
    customer,
    interactions: { items, total: { count: customer.counts?.interactions ?? items.length, exact: true } },
  }
}

/** The view with its history and its slots, in the story's language, as the card over a backend puts them together. */
function Card({ interactions, renderTab, onSave, ...props }: CardStoryProps) {
  const { locale } = useClientele()
  const optionLabel: FindOptionLabel = (list, value) =>
    textIn(options[list]?.find((option) => option.value === value)?.label, locale)
  return (
    <CustomerCardView
      optionLabel={optionLabel}
      renderText={(field, customer, name) => (
        <EditableText field={name} record={customer} read={(record) => record[field]} onSave={onSave} />
      )}
      {...props}
    >
      <CustomerHistoryView
        customer={props.customer}
        interactions={interactions}
        optionLabel={optionLabel}
        renderTab={renderTab}
      />
    </CustomerCardView>
  )
}

/** A reveal without a backend: any reason will do. */
function Revealing({ masked, what, from }: { masked: MaskedValue; what: string; from: RevealState['status'] }) {
  const [status, setStatus] = useState(from)
  return (
    <MaskedValueField
      masked={masked}
      what={what}
      reveal={{
        status,
        value: '139 1652 7740',
        secondsLeft: 27,
        reveal: () => setStatus('revealed'),
        hide: () => setStatus('masked'),
      }}
    />
  )
}

const refuseWith = (error: CrmError) => () => Promise.reject(error)

const meta = {
  title: 'Widgets/Customer card',
  component: CustomerCardView,
  args: {
    ...sample('c-huadong'),
    onSave: fn(() => Promise.resolve()) as SaveText<Customer>,
    renderMasked: (masked, what) => <Revealing masked={masked} what={what} from="masked" />,
  },
  render: (args) => <Card {...args} />,
} satisfies Meta<CardStoryProps>

export default meta

type Story = StoryObj<typeof meta>

/** From 720 px two columns: who they are, what happened. */
export const Default: Story = {}

/** Under 720 px one column; several warnings fold into one line. */
export const Compact: Story = { render: (args) => <Card {...args} style={{ maxInlineSize: 560 }} /> }

/** Under 480 px nothing to press is under 44 px. */
export const Narrow: Story = { render: (args) => <Card {...args} style={{ maxInlineSize: 320 }} /> }

/** On dark. */
export const Dark: Story = { parameters: { clientele: { theme: 'dark' } } }

/** Names, notes and e-mail addresses without end. */
export const LongContent: Story = { args: sample('c-long') }

/** Markup in every text is text. */
export const HostileText: Story = { args: sample('c-hostile') }

/** Grades, lists and warnings that nobody has told us about. */
export const UnknownValues: Story = { args: sample('c-unknown') }

/** What is not known is a dash. */
export const NothingKnown: Story = { args: sample('c-nothing') }

/** The same grid the other way round. */
export const RightToLeft: Story = {
  args: sample('c-nur'),
  parameters: { clientele: { dir: 'rtl' } },
}

/** More of what happened is one press away. */
export const MoreInteractions: Story = {
  args: {
    interactions: {
      ...sample('c-huadong').interactions,
      items: sampleInteractions('c-huadong').slice(0, 6),
      onLoadMore: fn(),
    },
  },
}

/** No network: what is shown says how old it is. */
export const Offline: Story = {
  args: { notice: <Strip icon={WifiOff}>Offline, showing today 14:18 (32 min ago)</Strip> },
}

/** It could not be read again; the old content stays, with its age. */
export const Stale: Story = {
  args: { notice: <Strip icon={Clock}>Could not refresh, showing today 14:18 (32 min ago)</Strip> },
}

/** Actions and further tabs of the host's own. */
export const ReactSlots: Story = {
  args: {
    renderActions: () => (
      <>
        <Button variant="primary">New ticket</Button>
        <Button>Edit</Button>
      </>
    ),
    renderTab: (tab) => (tab === 'tickets' ? <Strip>T20261120-0042</Strip> : null),
  },
}

/** A value in clear, until its time is over. */
export const Revealed: Story = {
  args: {
    renderMasked: (masked, what) => (
      <Revealing masked={masked} what={what} from={/陈思远/.test(what) ? 'revealed' : 'masked'} />
    ),
  },
}

/** Why, before anything is shown. */
export const RevealDialogOpen: Story = {
  play: async ({ canvasElement }) => {
    const [, button] = await within(canvasElement).findAllByRole('button', { name: /Show phone|显示.*电话/ })
    if (button) await userEvent.click(button)
    await expect(await within(canvasElement).findByRole('dialog', {}, patience)).toBeVisible()
  },
}

async function typeInPreferences(canvasElement: HTMLElement, text: string) {
  const canvas = within(canvasElement)
  await userEvent.click(await canvas.findByRole('button', { name: /Edit Preferences|修改偏好/ }))
  const area = await canvas.findByRole('textbox', {}, patience)
  await userEvent.clear(area)
  await userEvent.type(area, text)
}

/** One field is being changed where it stands. */
export const Editing: Story = {
  play: ({ canvasElement }) => typeInPreferences(canvasElement, '上午联系；节假日除外'),
}

/** The backend refused the text and said why. */
export const EditRefused: Story = {
  args: {
    onSave: refuseWith(
      new CrmError({
        code: 'invalid',
        effect: 'none',
        fieldErrors: [{ path: ['preferences'], reason: { code: 'too-long', params: { max: 20 } } }],
      }),
    ),
  },
  play: async ({ canvasElement }) => {
    await typeInPreferences(canvasElement, '上午联系{Control>}{Enter}{/Control}')
    await expect(await within(canvasElement).findByText(/At most 20|最多 20/, {}, patience)).toBeVisible()
  },
}

/** Nobody knows whether the save arrived; what was typed stays. */
export const SavingFailed: Story = {
  args: { onSave: refuseWith(new CrmError({ code: 'timeout', effect: 'unknown', reference: '7f3a-19' })) },
  play: async ({ canvasElement }) => {
    await typeInPreferences(canvasElement, '上午联系{Control>}{Enter}{/Control}')
    await expect(await within(canvasElement).findByRole('alert', {}, patience)).toHaveTextContent('7f3a-19')
  },
}

function savedByHeJing(customer: Customer): Customer {
  return {
    ...customer,
    preferences: '上午联系；现场校准优先',
    version: 38,
    updated: { at: '2026-11-20T06:47:00.000Z' as Instant, by: { id: 'p-he-jing', name: '何静' } },
  }
}

/** Somebody else saved first: both values side by side, nothing chosen beforehand. */
export const Conflict: Story = {
  args: {
    onSave: (_text, base) =>
      Promise.reject(new CrmError({ code: 'conflict', effect: 'none', current: savedByHeJing(base) })),
  },
  play: async ({ canvasElement }) => {
    await typeInPreferences(canvasElement, '上午联系{Control>}{Enter}{/Control}')
    await expect(await within(canvasElement).findByRole('radiogroup', {}, patience)).toBeVisible()
  },
}
