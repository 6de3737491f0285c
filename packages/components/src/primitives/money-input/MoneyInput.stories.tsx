import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { MoneyInput } from './MoneyInput.js'

const meta = {
  title: 'Primitives/Money input',
  component: MoneyInput,
  args: { currencies: ['CNY', 'EUR'] },
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <MoneyInput {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof MoneyInput>

export default meta
type Story = StoryObj<typeof meta>

const both = ['CNY', 'EUR']

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <MoneyInput {...control} currencies={both} /> },
  {
    name: 'Filled',
    required: true,
    children: (control) => (
      <MoneyInput {...control} currencies={both} currency={{ defaultValue: 'CNY' }} defaultValue="36400.00" />
    ),
  },
  {
    name: 'One currency',
    children: (control) => <MoneyInput {...control} currencies={['EUR']} defaultValue="8200.00" />,
  },
  {
    name: 'Refused',
    error: 'An amount looks like 8200.00',
    children: (control) => <MoneyInput {...control} currencies={both} defaultValue="8200.000" />,
  },
  {
    name: 'Read-only',
    children: (control) => <MoneyInput {...control} currencies={both} readOnly defaultValue="150000.00" />,
  },
  {
    name: 'Off',
    children: (control) => <MoneyInput {...control} currencies={both} disabled defaultValue="150000.00" />,
  },
  {
    name: 'A currency no longer offered',
    children: (control) => (
      <MoneyInput
        {...control}
        currencies={both}
        currency={{ defaultValue: 'EEK' }}
        defaultValue="9007199254740993.25"
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
