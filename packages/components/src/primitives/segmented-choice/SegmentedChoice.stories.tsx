import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { type ControlState, ControlStates } from '../control-states/index.js'
import { SegmentedChoice } from './SegmentedChoice.js'

const meta = {
  title: 'Primitives/Segmented choice',
  component: SegmentedChoice,
  args: {
    options: [
      { value: 'visit', label: '面谈' },
      { value: 'phone', label: '电话' },
      { value: 'mail', label: '邮件' },
    ],
    onValueChange: fn(),
  },
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <SegmentedChoice {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof SegmentedChoice>

export default meta
type Story = StoryObj<typeof meta>

const methods = [
  { value: 'visit', label: '面谈' },
  { value: 'phone', label: '电话' },
  { value: 'mail', label: '邮件' },
  { value: 'fax', label: '传真', retired: true },
  { value: 'other', label: '其他' },
]
const long = [
  { value: 'fine', label: 'Satisfied: the ticket can be closed' },
  { value: 'again', label: 'Needs adjustment: tell us what to change, and we come back to you within two days' },
]

const states: readonly ControlState[] = [
  { name: 'Rest', required: true, children: (control) => <SegmentedChoice {...control} options={methods} /> },
  {
    name: 'Chosen',
    required: true,
    help: '面谈须提前 3 天联系客户；已在 11-16 联系，提前 4 天',
    children: (control) => <SegmentedChoice {...control} options={methods} defaultValue="visit" />,
  },
  {
    name: 'Refused',
    required: true,
    error: 'Choose one',
    children: (control) => <SegmentedChoice {...control} options={methods} />,
  },
  {
    name: 'Read-only',
    children: (control) => <SegmentedChoice {...control} options={methods} readOnly defaultValue="phone" />,
  },
  {
    name: 'Off',
    children: (control) => <SegmentedChoice {...control} options={methods} disabled defaultValue="phone" />,
  },
  { name: 'Retired', children: (control) => <SegmentedChoice {...control} options={methods} defaultValue="fax" /> },
  { name: 'Long', children: (control) => <SegmentedChoice {...control} options={long} defaultValue="again" /> },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}

export const ByKeyboard: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.tab()
    await userEvent.keyboard('2')
    await expect(canvas.getByRole('radio', { name: '电话' })).toBeChecked()
    await userEvent.keyboard('{ArrowRight}')
    await expect(canvas.getByRole('radio', { name: '邮件' })).toBeChecked()
    await userEvent.keyboard('{Delete}')
    await expect(canvas.getByRole('radio', { name: '邮件' })).not.toBeChecked()
    await expect(args.onValueChange).toHaveBeenLastCalledWith('')
  },
}
