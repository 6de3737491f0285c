import type { Meta, StoryObj } from '@storybook/react-vite'

import { type ControlState, ControlStates } from '../control-states/index.js'
import { TickList } from './TickList.js'

const meta = {
  title: 'Primitives/Tick list',
  component: TickList,
  args: { options: [{ value: 'history', label: '阅读以往回访记录' }] },
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <TickList {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof TickList>

export default meta
type Story = StoryObj<typeof meta>

const papers = [
  { value: 'history', label: '阅读以往回访记录' },
  { value: 'tickets', label: '核对未结工单' },
  { value: 'gift', label: 'Bring the calibration certificates of all instruments sold since the last visit' },
]

const states: readonly ControlState[] = [
  { name: 'Rest', children: (control) => <TickList {...control} options={papers} /> },
  {
    name: 'All',
    children: (control) => <TickList {...control} options={papers} defaultValue={papers.map(({ value }) => value)} />,
  },
  {
    name: 'Refused',
    required: true,
    error: '还差 2 项',
    children: (control) => <TickList {...control} options={papers} defaultValue={['history']} />,
  },
  {
    name: 'Read-only',
    children: (control) => <TickList {...control} options={papers} readOnly defaultValue={['history', 'gift']} />,
  },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
