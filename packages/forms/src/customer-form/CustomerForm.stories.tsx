import { type CrmAdapter, CrmError, type FieldDescriptor } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { CustomerForm } from './CustomerForm.js'

const customFields: readonly FieldDescriptor[] = [
  {
    key: 'instruments',
    type: 'number',
    label: { 'zh-CN': '在用仪器', en: 'Instruments in use' },
    unit: '台',
    minimum: 0,
    decimals: 0,
    width: 'half',
  },
  {
    key: 'channel',
    type: 'choice',
    label: { 'zh-CN': '客户类型', en: 'Channel' },
    options: [
      { value: 'endCustomer', label: { 'zh-CN': '最终客户', en: 'End customer' } },
      { value: 'distributor', label: { 'zh-CN': '分销商', en: 'Distributor' } },
      { value: 'partner', label: { 'zh-CN': '合作伙伴', en: 'Partner' } },
    ],
    width: 'half',
  },
]

/** The sample company, after a change made to its adapter. */
function sampleBackend(prepare?: (adapter: MemoryAdapter) => void, role = 'manager') {
  return (): CrmAdapter => {
    const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role })
    prepare?.(adapter)
    return adapter
  }
}

const patience = { timeout: 10_000 }

/** Types into the field of a name, over what it holds. */
async function typeInto(canvasElement: HTMLElement, name: RegExp, text: string) {
  const [field] = await within(canvasElement).findAllByRole('textbox', { name }, patience)
  if (!field) throw new Error(`No field is named ${name}.`)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

/** Presses the button of a name once it is there. */
async function press(canvasElement: HTMLElement, name: RegExp) {
  const [button] = await within(canvasElement).findAllByRole('button', { name }, patience)
  if (!button) throw new Error(`No button is named ${name}.`)
  await userEvent.click(button)
}

const meta = {
  title: 'Widgets/Customer form',
  component: CustomerForm,
  args: { onSaved: fn(), onCancel: fn(), drafts: false },
  render: (args) => (
    <div style={{ maxInlineSize: 760 }}>
      <CustomerForm {...args} />
    </div>
  ),
} satisfies Meta<typeof CustomerForm>

export default meta

type Story = StoryObj<typeof meta>

/** A new customer: what has to be filled is marked, the number comes from the system. */
export const Default: Story = { parameters: { clientele: { createAdapter: sampleBackend() } } }

/** A customer that is there: its revision stands above, contact details are masks until they are replaced. */
export const Editing: Story = {
  args: { customerId: 'c-huadong' },
  parameters: { clientele: { createAdapter: sampleBackend() } },
}

/** With fields of the team's own. */
export const CustomFields: Story = {
  args: { customerId: 'c-huadong', customFields },
  parameters: { clientele: { createAdapter: sampleBackend() } },
}

/** The customer is being read. */
export const Loading: Story = {
  args: { customerId: 'c-huadong' },
  parameters: {
    clientele: {
      createAdapter: sampleBackend((adapter) => adapter.control.fail({ kind: 'silent', operation: 'customers.get' })),
    },
  },
}

/** The customer could not be read. */
export const Failed: Story = {
  args: { customerId: 'c-nobody' },
  parameters: { clientele: { createAdapter: sampleBackend() } },
}

/** What is missing is counted on top and said at each field. */
export const Missing: Story = {
  parameters: { clientele: { createAdapter: sampleBackend() } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, /^(Create customer|新建客户)$/)
    await expect(await within(canvasElement).findByRole('region', { name: /missing|差 5 项/ }, patience)).toBeVisible()
  },
}

/** The backend refused a phone number: said at the contact, everything typed is still there. */
export const RefusedByServer: Story = {
  args: { customerId: 'c-huadong' },
  parameters: {
    clientele: {
      createAdapter: (): CrmAdapter => {
        const adapter = sampleBackend()()
        const { customers } = adapter
        const reason = { code: 'phone-digits', params: { expected: 11, actual: 10 } }
        const fieldErrors = [{ path: ['contacts', 'k-huadong-1', 'phone'], reason }]
        const refuse = async () => {
          const [contact] = (await customers?.get('c-huadong', {}))?.contacts ?? []
          const path = ['contacts', contact?.id ?? '', 'phone']
          throw new CrmError({
            code: 'invalid',
            effect: 'none',
            fieldErrors: fieldErrors.map((each) => ({ ...each, path })),
          })
        }
        return { ...adapter, ...(customers && { customers: { ...customers, update: refuse } }) }
      },
    },
  },
  play: async ({ canvasElement }) => {
    await typeInto(canvasElement, /Short name|客户简称/, '华测')
    await press(canvasElement, /^(Save|保存)$/)
    await expect(await within(canvasElement).findByText(/11.*10/, {}, patience)).toBeVisible()
  },
}

/** Nobody knows whether the save arrived. */
export const AnswerLost: Story = {
  args: { customerId: 'c-huadong' },
  parameters: {
    clientele: {
      createAdapter: sampleBackend((adapter) => {
        adapter.control.fail({ kind: 'status', status: 503, operation: 'customers.update', times: 9 })
      }),
    },
  },
  play: async ({ canvasElement }) => {
    await typeInto(canvasElement, /Short name|客户简称/, '华测')
    await press(canvasElement, /^(Save|保存)$/)
    await expect(await within(canvasElement).findByRole('alert', {}, patience)).toBeVisible()
  },
}

/** A similar customer is there already: nothing is saved yet, nobody is kept from saving. */
export const Duplicates: Story = {
  args: { customerId: 'c-qingyan' },
  parameters: { clientele: { createAdapter: sampleBackend(), onNavigate: fn() } },
  play: async ({ canvasElement }) => {
    await typeInto(canvasElement, /Customer name|客户名称/, '华东测绘仪器股份有限公司')
    await press(canvasElement, /^(Save|保存)$/)
    await expect(await within(canvasElement).findByRole('button', { name: /anyway|仍然保存/ }, patience)).toBeVisible()
  },
}

async function meetHeJing(canvasElement: HTMLElement) {
  await typeInto(canvasElement, /Preferences|偏好/, '上午联系；现场校准优先')
  await typeInto(canvasElement, /Short name|客户简称/, '华测')
  await press(canvasElement, /^(Save|保存)$/)
  await expect(
    await within(canvasElement).findByRole('region', { name: /saved revision|先保存了/ }, patience),
  ).toBeVisible()
}

/** A backend where somebody else saves while the form is open: just before the first update arrives. */
function contestedBackend(change: Parameters<MemoryAdapter['control']['editAsSomebodyElse']>[1]) {
  return (): CrmAdapter => {
    const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role: 'manager' })
    const { customers } = adapter
    let first = true
    const update: NonNullable<typeof customers>['update'] = (id, patch, context) => {
      if (first) adapter.control.editAsSomebodyElse(id, change)
      first = false
      return (
        customers?.update?.(id, patch, context) ?? Promise.reject(new Error('The sample company can be written to.'))
      )
    }
    return { ...adapter, ...(customers && { customers: { ...customers, update } }) }
  }
}

/** Somebody else changed the same field first; what only one side changed is merged. */
export const Conflict: Story = {
  args: { customerId: 'c-huadong' },
  parameters: {
    clientele: {
      createAdapter: contestedBackend({ preferences: '下午联系；不接受寄修', region: 'north' }),
    },
  },
  play: ({ canvasElement }) => meetHeJing(canvasElement),
}

/** The role may only look. */
export const Refused: Story = {
  args: { customerId: 'c-huadong' },
  parameters: { clientele: { createAdapter: sampleBackend(undefined, 'service') } },
}

/** The role may not create. */
export const CreateRefused: Story = {
  parameters: { clientele: { createAdapter: sampleBackend(undefined, 'service') } },
}

/** On a phone every label stands over its control, contacts are cards. */
export const Narrow: Story = {
  args: { customerId: 'c-huadong' },
  parameters: { clientele: { createAdapter: sampleBackend() } },
  render: (args) => (
    <div style={{ maxInlineSize: 360 }}>
      <CustomerForm {...args} />
    </div>
  ),
}

/** Names, notes and addresses without end. */
export const LongContent: Story = {
  args: { customerId: 'c-long' },
  parameters: { clientele: { createAdapter: sampleBackend() } },
}

/** On dark. */
export const Dark: Story = {
  args: { customerId: 'c-huadong' },
  parameters: { clientele: { createAdapter: sampleBackend(), theme: 'dark' } },
}
