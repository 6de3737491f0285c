import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { Frame } from '../frame/index.js'
import { RadioGroup, type RadioGroupProps } from './RadioGroup.js'

const options = [
  { value: 'visit', label: 'Plan a visit' },
  { value: 'ticket', label: '处理工单 T20261120-0042' },
  { value: 'identity', label: 'Check who is calling' },
  { value: 'export', label: 'Export the list', disabled: true },
]

const meta = {
  title: 'Primitives/Radio group',
  component: RadioGroup,
  args: { options, 'aria-label': 'Reason', onValueChange: fn() },
  decorators: [(Story) => <Frame edge="none">{Story()}</Frame>],
} satisfies Meta<typeof RadioGroup>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  args: { defaultValue: 'visit' },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('radio', { name: 'Check who is calling' }))
    await expect(canvas.getByRole('radio', { name: 'Plan a visit' })).not.toBeChecked()
    await expect(args.onValueChange).toHaveBeenCalledWith('identity')
  },
}

export const NothingChosen: Story = {}

function Held(props: RadioGroupProps) {
  const [value, setValue] = useState('ticket')
  return <RadioGroup {...props} value={value} onValueChange={setValue} />
}

export const Controlled: Story = { render: (args) => <Held {...args} /> }

export const LongContent: Story = {
  args: { options: [{ value: 'long', label: 'The customer asked to be called back about the delivery '.repeat(6) }] },
}
