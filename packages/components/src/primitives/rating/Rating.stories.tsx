import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { Rating } from './Rating.js'

const meta = {
  title: 'Primitives/Rating',
  component: Rating,
  args: { steps: 5 },
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <Rating {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof Rating>

export default meta
type Story = StoryObj<typeof meta>

const words = ['好', '较好', '一般', '差', '很差'].map(step)
const english = ['Good', 'Fairly good', 'Average', 'Poor', 'Very poor'].map(step)
const ends = [
  { value: '1', label: 'Not at all likely' },
  { value: '10', label: 'Very likely' },
]

function step(label: string, index: number) {
  return { value: `${index + 1}`, label }
}

const states: readonly ControlState[] = [
  { name: 'Rest', required: true, children: (control) => <Rating {...control} steps={5} options={words} /> },
  {
    name: 'Chosen',
    required: true,
    children: (control) => <Rating {...control} steps={5} options={words} defaultValue="2" />,
  },
  {
    name: 'Refused',
    required: true,
    error: 'Choose one',
    children: (control) => <Rating {...control} steps={5} options={words} />,
  },
  { name: 'In English', children: (control) => <Rating {...control} steps={5} options={english} defaultValue="2" /> },
  { name: 'Figures', children: (control) => <Rating {...control} steps={10} options={ends} defaultValue="8" /> },
  {
    name: 'Read-only',
    children: (control) => <Rating {...control} steps={5} options={words} readOnly defaultValue="1" />,
  },
  { name: 'Off', children: (control) => <Rating {...control} steps={5} options={words} disabled /> },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
