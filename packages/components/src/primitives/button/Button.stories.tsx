import type { Meta, StoryObj } from '@storybook/react-vite'
import { Ellipsis, Plus } from 'lucide'
import { expect, fn, userEvent, within } from 'storybook/test'
import { Frame } from '../frame/index.js'
import { Icon } from '../icon/index.js'
import { Button } from './Button.js'

const meta = {
  title: 'Primitives/Button',
  component: Button,
  args: { children: 'New ticket', onClick: fn() },
  decorators: [(Story) => <Frame edge="none">{Story()}</Frame>],
} satisfies Meta<typeof Button>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Primary: Story = { args: { variant: 'primary' } }

export const Quiet: Story = { args: { variant: 'quiet' } }

export const Danger: Story = { args: { variant: 'danger', children: 'Discard draft' } }

export const Small: Story = { args: { size: 'small', variant: 'quiet' } }

export const WithIcon: Story = {
  args: {
    children: (
      <>
        <Icon of={Plus} /> Log one
      </>
    ),
  },
}

export const IconOnly: Story = {
  args: { icon: true, variant: 'quiet', 'aria-label': 'More', title: 'More', children: <Icon of={Ellipsis} /> },
}

export const Busy: Story = {
  args: { busy: true, variant: 'primary', children: 'Saving' },
  play: async ({ args, canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Saving' })
    await userEvent.click(button)
    await expect(button).toHaveFocus()
    await expect(args.onClick).not.toHaveBeenCalled()
  },
}

export const Off: Story = { args: { disabled: true } }

export const LongContent: Story = {
  args: { children: 'Ask the owner of the record for the right to see it 请客户负责人开通权限' },
}
