import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { TimeInput } from './TimeInput.js'

const meta = {
  title: 'Primitives/Time input',
  component: TimeInput,
  args: {},
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <TimeInput {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof TimeInput>

export default meta
type Story = StoryObj<typeof meta>

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <TimeInput {...control} /> },
  { name: 'Filled', children: (control) => <TimeInput {...control} defaultValue="14:30" /> },
  {
    name: 'Refused',
    error: 'A time looks like 09:00',
    children: (control) => <TimeInput {...control} defaultValue="25:00" />,
  },
  { name: 'Read-only', children: (control) => <TimeInput {...control} readOnly defaultValue="09:00" /> },
  { name: 'Off', children: (control) => <TimeInput {...control} disabled defaultValue="09:00" /> },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
