import type { CrmAdapter } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useRef } from 'react'
import { expect, screen, userEvent, within } from 'storybook/test'
import { CustomerHoverCard } from './CustomerHoverCard.js'

const seed = sampleSeed()
const clock = () => sampleNow
const page = { minBlockSize: 280, padding: 16, font: '14px serif' }

function over(options: MemoryAdapterOptions, change: (adapter: CrmAdapter) => CrmAdapter = (adapter) => adapter) {
  return {
    parameters: { clientele: { createAdapter: () => change(createMemoryAdapter({ seed, clock, ...options })) } },
  }
}

async function openByKey(canvasElement: HTMLElement) {
  within(canvasElement).getAllByRole('link')[0]?.focus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  return screen.findByRole('dialog')
}

async function showsCustomer({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const card = await openByKey(canvasElement)
  await expect(await within(card).findByRole('heading')).toBeVisible()
  await expect(within(card).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/#one$/))
}

async function showsFailure({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  await expect(await within(await openByKey(canvasElement)).findByRole('alert')).toBeVisible()
}

/** A page of the host: plain links that say whose they are. */
function HostPage({ id }: { readonly id: string }) {
  const host = useRef<HTMLDivElement>(null)
  return (
    <>
      <div ref={host} style={page}>
        <p>
          来电登记：
          <a href="#one" data-clientele-customer={id}>
            {id}
          </a>
          ，转自 <a href="#plain">前台</a>
        </p>
      </div>
      <CustomerHoverCard element={host} />
    </>
  )
}

const meta = {
  title: 'Widgets/Customer hover card',
  component: CustomerHoverCard,
  args: { customerId: 'c-xinan' },
  render: (args) => <HostPage id={args.customerId ?? ''} />,
} satisfies Meta<typeof CustomerHoverCard>

export default meta
type Story = StoryObj<typeof meta>

/** On a link of the host that only says whose it is. */
export const Default: Story = { play: showsCustomer }

export const Loading: Story = {
  ...over({ faults: [{ kind: 'silent', operation: 'customers.get', times: 9 }] }),
  play: async ({ canvasElement }) => {
    await expect(await openByKey(canvasElement)).toHaveAttribute('aria-busy', 'true')
  },
}

export const Failed: Story = {
  ...over({ faults: [{ kind: 'status', status: 400, operation: 'customers.get', times: 9 }] }),
  play: showsFailure,
}

export const Forbidden: Story = { parameters: { clientele: { role: 'guest' } }, play: showsFailure }

/** Little is known of this one. */
export const Empty: Story = { args: { customerId: 'c-nothing' }, play: showsCustomer }

export const LongContent: Story = { args: { customerId: 'c-kunlun' }, play: showsCustomer }

export const RightToLeft: Story = { parameters: { clientele: { locale: 'ar' } }, play: showsCustomer }

/** A link drawn here, in React. */
export const OwnLink: Story = {
  render: (args) => (
    <CustomerHoverCard {...args}>
      {(link) => (
        <a {...link} href="#one">
          {args.customerId}
        </a>
      )}
    </CustomerHoverCard>
  ),
  play: showsCustomer,
}
