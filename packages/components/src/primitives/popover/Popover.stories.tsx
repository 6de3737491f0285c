import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { Button } from '../button/index.js'
import { Field } from '../field/index.js'
import { Frame } from '../frame/index.js'
import { RadioGroup } from '../radio-group/index.js'
import { TextInput } from '../text-input/index.js'
import { Popover } from './index.js'
import { PopoverRoot } from './PopoverRoot.js'

const times = [
  { value: '3', label: '3 个月内' },
  { value: '12', label: '12 个月内' },
  { value: 'all', label: '不限' },
]

const inFrame = { minBlockSize: 280, padding: 16 }

const meta = {
  title: 'Primitives/Popover',
  component: PopoverRoot,
  decorators: [
    (Story) => (
      <Frame edge="none" style={inFrame}>
        {Story()}
      </Frame>
    ),
  ],
  render: (args) => (
    <Popover.Root {...args}>
      <Popover.Trigger>最近往来</Popover.Trigger>
      <Popover.Content>
        <Popover.Title>最近往来</Popover.Title>
        <RadioGroup aria-label="最近往来" options={times} defaultValue="12" />
        <Popover.Footer>
          <Popover.Close>取消</Popover.Close>
          <Popover.Close variant="primary">应用</Popover.Close>
        </Popover.Footer>
      </Popover.Content>
    </Popover.Root>
  ),
} satisfies Meta<typeof PopoverRoot>

export default meta
type Story = StoryObj<typeof meta>

/** Opens, takes the focus, closes and gives it back. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const trigger = within(canvasElement).getByRole('button')
    await userEvent.click(trigger)
    const box = await screen.findByRole('dialog', { name: '最近往来' })
    await expect(within(box).getByRole('radio', { name: '12 个月内' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(trigger).toHaveFocus())
  },
}

export const Open: Story = { args: { defaultOpen: true } }

/** Long words wrap; the box is no wider than the window. */
export const LongContent: Story = {
  args: { defaultOpen: true },
  render: (args) => (
    <Popover.Root {...args}>
      <Popover.Trigger>Why</Popover.Trigger>
      <Popover.Content>
        <Popover.Title>Purchases at 61 % of plan, 82 % this time last year</Popover.Title>
        <p>昆仑路桥勘测设计研究院股份有限公司西北分院酒泉项目部今年第三季度的进货进度低于同期。</p>
        <Field label="What the account owner was told">
          {(control) => <TextInput {...control} defaultValue="Call on 18 Nov, no order before the spring" />}
        </Field>
      </Popover.Content>
    </Popover.Root>
  ),
}

export const Narrow: Story = { ...LongContent, globals: { viewport: { value: 'mobile1' } } }

export const RightToLeft: Story = { args: { defaultOpen: true }, parameters: { clientele: { locale: 'ar' } } }

/** A control of the host's own opens it. */
export const OwnTrigger: Story = {
  render: (args) => (
    <Popover.Root {...args}>
      <Popover.Trigger>
        {(trigger) => (
          <Button {...trigger} size="small" variant="quiet">
            查看依据
          </Button>
        )}
      </Popover.Trigger>
      <Popover.Content>欠款 ¥186,400.00，超出授信额度 ¥36,400.00（24.3%）</Popover.Content>
    </Popover.Root>
  ),
}
