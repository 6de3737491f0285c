import type { Meta, StoryObj } from '@storybook/react-vite'
import { Frame } from '../frame/index.js'
import { Tabs } from './index.js'
import { TabsRoot } from './TabsRoot.js'

const tabs = [
  ['interactions', 'Interactions', 128],
  ['tickets', '工单', 3],
  ['visits', 'Visits', 6],
  ['contracts', 'Contracts', 2],
] as const

const meta = {
  title: 'Primitives/Tabs',
  component: TabsRoot,
  args: { defaultValue: 'interactions' },
  render: (args) => (
    <Frame>
      <Tabs.Root {...args}>
        <Tabs.List aria-label="History">
          {tabs.map(([value, name, count]) => (
            <Tabs.Tab key={value} value={value} count={count} disabled={value === 'contracts'}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(([value, name, count]) => (
          <Tabs.Panel key={value} value={value}>
            {name}: {count}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Frame>
  ),
} satisfies Meta<typeof TabsRoot>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } }

export const RightToLeft: Story = { parameters: { clientele: { locale: 'ar' } } }
