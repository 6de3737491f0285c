import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { Frame } from '../frame/index.js'
import { HoverCardRoot } from './HoverCardRoot.js'
import { HoverCard } from './index.js'

const inFrame = { minBlockSize: 200, padding: 16 }

const meta = {
  title: 'Primitives/Hover card',
  component: HoverCardRoot,
  decorators: [
    (Story) => (
      <Frame edge="none" style={inFrame}>
        {Story()}
      </Frame>
    ),
  ],
  render: (args) => (
    <HoverCard.Root {...args}>
      <p>
        已转工单 <HoverCard.Trigger href="#T20261120-0042">T20261120-0042</HoverCard.Trigger>
      </p>
      <HoverCard.Content aria-label="T20261120-0042">
        <p>
          TS-860 水平角读数漂移，要求当日到场。<a href="#T20261120-0042">打开工单</a>
        </p>
      </HoverCard.Content>
    </HoverCard.Root>
  ),
} satisfies Meta<typeof HoverCardRoot>

export default meta
type Story = StoryObj<typeof meta>

/** Opens for the keyboard by Alt and arrow down, with the focus in it. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const link = within(canvasElement).getByRole('link')
    link.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect(await screen.findByRole('link', { name: '打开工单' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(link).toHaveFocus())
  },
}

export const Open: Story = { args: { defaultOpen: true } }

export const RightToLeft: Story = { args: { defaultOpen: true }, parameters: { clientele: { locale: 'ar' } } }
