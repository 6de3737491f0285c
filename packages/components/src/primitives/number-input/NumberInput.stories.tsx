import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { type ControlState, ControlStates } from '../control-states/index.js'
import { NumberInput } from './NumberInput.js'

const meta = {
  title: 'Primitives/Number input',
  component: NumberInput,
  args: { unit: 'kg' },
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <NumberInput {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof NumberInput>

export default meta
type Story = StoryObj<typeof meta>

const states: readonly ControlState[] = [
  { name: 'Rest', help: 'Full-width digits are fine', children: (control) => <NumberInput {...control} unit="kg" /> },
  { name: 'Filled', required: true, children: (control) => <NumberInput {...control} unit="台" defaultValue="6" /> },
  {
    name: 'Refused',
    error: 'At most 100',
    children: (control) => <NumberInput {...control} unit="%" defaultValue="120" />,
  },
  { name: 'Read-only', children: (control) => <NumberInput {...control} unit="kg" readOnly defaultValue="4.2" /> },
  { name: 'Off', children: (control) => <NumberInput {...control} unit="kg" disabled defaultValue="4.2" /> },
  {
    name: 'Long',
    children: (control) => (
      <NumberInput
        {...control}
        unit="measuring stations per calibration"
        defaultValue="123456789012345678901234567890.123456789"
      />
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

export const FullWidthDigits: Story = {
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole('textbox', { name: 'Rest' })
    await userEvent.type(input, '１２．５')
    await userEvent.tab()
    await expect(input).toHaveValue('12.5')
  },
}
