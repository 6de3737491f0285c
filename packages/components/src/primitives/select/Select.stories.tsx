import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { Select } from './Select.js'

const meta = {
  title: 'Primitives/Select',
  component: Select,
  args: { options: [{ value: 'zhao', label: '赵启明' }] },
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <Select {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof Select>

export default meta
type Story = StoryObj<typeof meta>

const people = [
  { value: 'zhao', label: '赵启明' },
  { value: 'zhou', label: '周岚' },
  { value: 'wang', label: '王敏', retired: true },
  { value: 'long', label: '昆仑路桥勘测设计研究院股份有限公司西北分院驻乌鲁木齐办事处设备管理科' },
]

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <Select {...control} options={people} /> },
  {
    name: 'Filled',
    required: true,
    children: (control) => <Select {...control} options={people} defaultValue="zhao" />,
  },
  { name: 'Refused', error: 'Choose one of the list', children: (control) => <Select {...control} options={people} /> },
  { name: 'Read-only', children: (control) => <Select {...control} options={people} readOnly defaultValue="zhou" /> },
  { name: 'Off', children: (control) => <Select {...control} options={people} disabled defaultValue="zhou" /> },
  { name: 'Retired', children: (control) => <Select {...control} options={people} defaultValue="wang" /> },
  { name: 'In no list', children: (control) => <Select {...control} options={people} defaultValue="p-7" /> },
  { name: 'Long', children: (control) => <Select {...control} options={people} defaultValue="long" /> },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
