import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { Checkbox } from './Checkbox.js'

const meta = {
  title: 'Primitives/Checkbox',
  component: Checkbox,
  args: {},
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <Checkbox {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof Checkbox>

export default meta
type Story = StoryObj<typeof meta>

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <Checkbox {...control} /> },
  { name: 'Ticked', children: (control) => <Checkbox {...control} defaultChecked /> },
  { name: 'Some of several', children: (control) => <Checkbox {...control} indeterminate /> },
  { name: 'Refused', error: 'This has to be ticked', children: (control) => <Checkbox {...control} /> },
  { name: 'Read-only', children: (control) => <Checkbox {...control} readOnly defaultChecked /> },
  { name: 'Off', children: (control) => <Checkbox {...control} disabled defaultChecked /> },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
