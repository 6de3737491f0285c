import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { Field } from '../field/index.js'
import { Frame } from '../frame/index.js'
import { Combobox, type ComboboxOption, type ComboboxProps } from './index.js'

const people: readonly ComboboxOption[] = [
  { value: 'zhou', label: '周岚', detail: '销售一部' },
  { value: 'li', label: '李想', detail: '销售二部' },
  { value: 'gao', label: '高原', detail: '销售一部' },
  { value: 'wang', label: '王敏', detail: '服务部' },
  { value: 'saar', label: 'Kadri Saar', detail: 'Export' },
  { value: 'he', label: '何静', detail: '服务部', retired: true },
]
const customers: readonly ComboboxOption[] = [
  { value: 'c1', label: '华东测绘仪器有限公司', detail: 'C2016318' },
  { value: 'c2', label: '青岩工程勘测院', detail: 'C2017204' },
  { value: 'c3', label: 'Hydrocon Survey Ltd（海测）', detail: 'C2019077' },
  { value: 'c4', label: '昆仑路桥勘测设计研究院股份有限公司西北分院酒泉项目部', detail: 'C2023901' },
]
const many = Array.from({ length: 2000 }, (_, place) => ({
  value: `c${place}`,
  label: `${place % 2 ? '测绘' : 'Survey'} ${place + 1}`,
  detail: `C${2_010_000 + place}`,
}))

function findCustomers(query: string) {
  return Promise.resolve(customers.filter(({ label, detail }) => `${label}${detail}`.includes(query)))
}

async function showsChosen({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  await userEvent.click(within(canvasElement).getByRole('combobox'))
  await expect((await screen.findAllByRole('option', { selected: true })).length).toBeGreaterThan(1)
}

const inFrame = { minBlockSize: 340, maxInlineSize: 520, padding: 16 }

function Story(props: ComboboxProps) {
  return (
    <Frame edge="none" style={inFrame}>
      <Field label="客户负责人">{(control) => <Combobox {...control} {...props} />}</Field>
    </Frame>
  )
}

const meta = {
  title: 'Primitives/Combobox',
  component: Combobox,
  args: { options: people, placeholder: '姓名或部门' },
  render: (args) => <Story {...args} />,
} satisfies Meta<typeof Combobox>

export default meta
type Story = StoryObj<typeof meta>

/** Narrows down by the initials of pinyin, chooses by Enter. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole('combobox')
    await userEvent.type(input, 'lx')
    await expect(await screen.findByRole('option')).toHaveTextContent('李想')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(input).toHaveValue('李想'))
  },
}

/** The options, the chosen one marked. */
export const Open: Story = {
  args: { defaultValue: 'gao' },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('combobox'))
    await expect(await screen.findByRole('option', { selected: true })).toHaveTextContent('高原')
  },
}

/** Several, each a chip. */
export const Several: Story = {
  args: { multiple: true, defaultValue: ['zhou', 'saar', 'gao'] },
  play: showsChosen,
}

/** Searched elsewhere; what was typed is underlined. */
export const Searched: Story = {
  args: { options: undefined, onSearch: findCustomers, placeholder: '编号、名称' },
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('combobox'), '测')
    await expect(await screen.findAllByRole('option')).toHaveLength(4)
  },
}

export const Loading: Story = {
  args: { options: undefined, onSearch: () => new Promise<never>(() => {}) },
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('combobox'), '测')
    await expect(within(canvasElement).getAllByRole('status')[0]).not.toBeEmptyDOMElement()
  },
}

export const Empty: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('combobox'), '测绘八所')
    await expect(screen.queryByRole('option')).toBeNull()
  },
}

export const Failed: Story = {
  args: { options: undefined, onSearch: () => Promise.reject(new Error('The server is down')) },
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('combobox'), '测')
    await expect(await screen.findByRole('button')).toBeVisible()
  },
}

/** Two thousand options: the first hundred are drawn, the others when somebody comes near. */
export const Many: Story = {
  args: { options: many },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('combobox'))
    await expect(await screen.findAllByRole('option')).toHaveLength(100)
  },
}

/** Chosen before, offered no longer. */
export const Retired: Story = { args: { defaultValue: 'he' } }

export const ReadOnly: Story = { args: { defaultValue: 'zhou', readOnly: true } }

export const Off: Story = { args: { defaultValue: 'zhou', disabled: true } }

export const LongContent: Story = {
  args: { options: customers, multiple: true, defaultValue: ['c4', 'c3'] },
}

export const Touch: Story = {
  args: { multiple: true, defaultValue: ['zhou', 'saar'] },
  parameters: { clientele: { density: 'touch' } },
  play: showsChosen,
}

export const RightToLeft: Story = {
  args: { multiple: true, defaultValue: ['zhou', 'saar'] },
  parameters: { clientele: { locale: 'ar' } },
  play: showsChosen,
}
