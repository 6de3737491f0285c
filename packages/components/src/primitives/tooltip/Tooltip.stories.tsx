import type { Meta, StoryObj } from '@storybook/react-vite'
import { Copy, Download, Printer } from 'lucide'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { Frame } from '../frame/index.js'
import { Icon } from '../icon/index.js'
import { Tooltip } from './index.js'
import { TooltipRoot } from './TooltipRoot.js'

const inFrame = { minBlockSize: 120, padding: 48 }
const actions = [
  [Copy, '复制编号', 'C2016318'],
  [Download, '导出', '10 个客户，CSV'],
  [Printer, '打印', 'A4'],
] as const

const meta = {
  title: 'Primitives/Tooltip',
  component: TooltipRoot,
  decorators: [
    (Story) => (
      <Frame edge="none" style={inFrame}>
        {Story()}
      </Frame>
    ),
  ],
  render: (args) => (
    <Tooltip.Root {...args}>
      <Tooltip.Trigger icon variant="quiet" aria-label="复制编号">
        <Icon of={Copy} />
      </Tooltip.Trigger>
      <Tooltip.Content>复制编号 C2016318</Tooltip.Content>
    </Tooltip.Root>
  ),
} satisfies Meta<typeof TooltipRoot>

export default meta
type Story = StoryObj<typeof meta>

/** Comes at once with the keyboard, and goes with Escape. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button')
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await expect(button).toHaveAccessibleDescription('复制编号 C2016318')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
  },
}

export const Open: Story = { args: { defaultOpen: true } }

/** Once one was seen, the next one of the row comes without a wait. */
export const Row: Story = {
  render: (args) => (
    <Tooltip.Group>
      {actions.map(([icon, name, words]) => (
        <Tooltip.Root key={name} {...args}>
          <Tooltip.Trigger icon variant="quiet" aria-label={name}>
            <Icon of={icon} />
          </Tooltip.Trigger>
          <Tooltip.Content>{words}</Tooltip.Content>
        </Tooltip.Root>
      ))}
    </Tooltip.Group>
  ),
}

export const LongContent: Story = {
  args: { defaultOpen: true },
  render: (args) => (
    <Tooltip.Root {...args}>
      <Tooltip.Trigger>2026-11-20</Tooltip.Trigger>
      <Tooltip.Content placement="bottom">
        Friday, 20 November 2026 at 14:50:00 China Standard Time, 昆仑路桥勘测设计研究院股份有限公司西北分院
      </Tooltip.Content>
    </Tooltip.Root>
  ),
}

export const RightToLeft: Story = { args: { defaultOpen: true }, parameters: { clientele: { locale: 'ar' } } }
