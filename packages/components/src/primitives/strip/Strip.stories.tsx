import type { Meta, StoryObj } from '@storybook/react-vite'
import { CircleAlert, TriangleAlert, WifiOff } from 'lucide'
import { Button } from '../button/index.js'
import { Frame } from '../frame/index.js'
import { Strip } from './Strip.js'

const meta = {
  title: 'Primitives/Strip',
  component: Strip,
  args: { children: 'Showing 14:20, 32 min ago' },
  decorators: [(Story) => <Frame>{Story()}</Frame>],
} satisfies Meta<typeof Strip>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { icon: WifiOff } }

export const Warning: Story = {
  args: {
    tone: 'warning',
    icon: TriangleAlert,
    children: 'Outstanding receivable: €48,200.00 owed, €8,200.00 (20.5%) above the credit limit',
    action: (
      <Button variant="quiet" size="small">
        See why
      </Button>
    ),
  },
}

export const Danger: Story = {
  args: { tone: 'danger', icon: CircleAlert, children: '59 个已显示，1 个因数据有误未显示' },
}

export const LongContent: Story = { args: { icon: WifiOff, children: '离线，显示 14:20 的内容。'.repeat(20) } }
