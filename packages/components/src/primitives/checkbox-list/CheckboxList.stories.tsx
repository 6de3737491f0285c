import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { CheckboxList } from './CheckboxList.js'

const meta = {
  title: 'Primitives/Checkbox list',
  component: CheckboxList,
  args: { options: [{ value: 'ts', label: 'Total stations' }] },
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <CheckboxList {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof CheckboxList>

export default meta
type Story = StoryObj<typeof meta>

const interests = [
  { value: 'ts', label: 'Total stations' },
  { value: 'gnss', label: 'GNSS 接收机' },
  { value: 'level', label: 'Levels', retired: true },
  {
    value: 'long',
    label: 'Everything that is needed to watch the settling of a bridge over several years, with training on site',
  },
]

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <CheckboxList {...control} options={interests} /> },
  {
    name: 'Filled',
    children: (control) => <CheckboxList {...control} options={interests} defaultValue={['ts', 'gnss']} />,
  },
  {
    name: 'Refused',
    error: 'Choose at most 2',
    children: (control) => <CheckboxList {...control} options={interests} defaultValue={['ts', 'gnss', 'long']} />,
  },
  {
    name: 'Read-only',
    children: (control) => <CheckboxList {...control} options={interests} readOnly defaultValue={['ts']} />,
  },
  {
    name: 'Off',
    children: (control) => <CheckboxList {...control} options={interests} disabled defaultValue={['ts']} />,
  },
  {
    name: 'Retired',
    children: (control) => <CheckboxList {...control} options={interests} defaultValue={['level', 'x-9']} />,
  },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
