import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { type ControlState, ControlStates } from '../control-states/index.js'
import { DurationInput } from './DurationInput.js'

const meta = {
  title: 'Primitives/Duration input',
  component: DurationInput,
  args: {},
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <DurationInput {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof DurationInput>

export default meta
type Story = StoryObj<typeof meta>

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <DurationInput {...control} /> },
  { name: 'Filled', children: (control) => <DurationInput {...control} defaultValue="1:30" /> },
  {
    name: 'Refused',
    error: 'A length of time looks like 1 h 30 min',
    children: (control) => <DurationInput {...control} defaultValue="a while" />,
  },
  { name: 'Read-only', children: (control) => <DurationInput {...control} readOnly defaultValue="0:45" /> },
  { name: 'Off', children: (control) => <DurationInput {...control} disabled defaultValue="0:45" /> },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}

export const TypedShort: Story = {
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole('textbox', { name: 'Rest' })
    await userEvent.type(input, '90')
    await userEvent.tab()
    await expect(input).toHaveValue('1:30')
  },
}
