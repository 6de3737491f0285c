import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { DateInput } from './DateInput.js'

const meta = {
  title: 'Primitives/Date input',
  component: DateInput,
  args: {},
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <DateInput {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof DateInput>

export default meta
type Story = StoryObj<typeof meta>

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <DateInput {...control} /> },
  {
    name: 'Filled',
    required: true,
    help: '面谈须提前 3 天联系客户',
    children: (control) => <DateInput {...control} defaultValue="2026-11-20" />,
  },
  {
    name: 'Refused',
    error: '30 February does not exist',
    children: (control) => <DateInput {...control} defaultValue="2026-02-30" />,
  },
  { name: 'Read-only', children: (control) => <DateInput {...control} readOnly defaultValue="2016-03-18" /> },
  { name: 'Off', children: (control) => <DateInput {...control} disabled defaultValue="2016-03-18" /> },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
