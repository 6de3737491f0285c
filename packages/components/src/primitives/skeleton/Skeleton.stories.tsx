import type { Meta, StoryObj } from '@storybook/react-vite'
import { Frame } from '../frame/index.js'
import { Skeleton } from './Skeleton.js'

const meta = {
  title: 'Primitives/Skeleton',
  component: Skeleton,
  decorators: [(Story) => <Frame edge="none">{Story()}</Frame>],
} satisfies Meta<typeof Skeleton>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Short: Story = { args: { length: 'short' } }

export const Long: Story = { args: { length: 'long' } }

export const Mark: Story = { args: { length: 'mark' } }
