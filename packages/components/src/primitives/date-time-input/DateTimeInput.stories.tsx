import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { DateTimeInput } from './DateTimeInput.js'

const meta = {
  title: 'Primitives/Date and time input',
  component: DateTimeInput,
  args: {},
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <DateTimeInput {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof DateTimeInput>

export default meta
type Story = StoryObj<typeof meta>

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <DateTimeInput {...control} /> },
  {
    name: 'Filled',
    required: true,
    children: (control) => <DateTimeInput {...control} defaultValue="2026-11-27" time={{ defaultValue: '09:00' }} />,
  },
  {
    name: 'In another zone',
    children: (control) => (
      <DateTimeInput {...control} zone="Europe/Tallinn" defaultValue="2026-11-27" time={{ defaultValue: '09:00' }} />
    ),
  },
  {
    name: 'Refused',
    error: 'Between 02:00 and 03:00 the clocks go forward',
    children: (control) => <DateTimeInput {...control} defaultValue="2026-03-29" time={{ defaultValue: '02:30' }} />,
  },
  {
    name: 'Read-only',
    children: (control) => (
      <DateTimeInput {...control} readOnly defaultValue="2026-11-27" time={{ defaultValue: '09:00' }} />
    ),
  },
  {
    name: 'Off',
    children: (control) => (
      <DateTimeInput {...control} disabled defaultValue="2026-11-27" time={{ defaultValue: '09:00' }} />
    ),
  },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
