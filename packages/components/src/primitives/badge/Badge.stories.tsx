import type { Meta, StoryObj } from '@storybook/react-vite'
import { Frame } from '../frame/index.js'
import { Badge } from './Badge.js'

const meta = {
  title: 'Primitives/Badge',
  component: Badge,
  args: { children: 'Key account' },
  decorators: [(Story) => <Frame edge="none">{Story()}</Frame>],
} satisfies Meta<typeof Badge>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Dashed: Story = { args: { variant: 'dashed', children: '标签' } }

export const LongContent: Story = { args: { children: 'Annual service plan with calibration on site '.repeat(5) } }
