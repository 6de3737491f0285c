import type { Meta, StoryObj } from '@storybook/react-vite'
import { Copy, Ellipsis, Pencil, Trash2, UserRound } from 'lucide'
import { useState } from 'react'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { Button } from '../button/index.js'
import { Frame } from '../frame/index.js'
import { Icon } from '../icon/index.js'
import { Menu } from './index.js'
import { MenuRoot } from './MenuRoot.js'

const inFrame = { minBlockSize: 320, padding: 16 }

const meta = {
  title: 'Primitives/Menu',
  component: MenuRoot,
  decorators: [
    (Story) => (
      <Frame edge="none" style={inFrame}>
        {Story()}
      </Frame>
    ),
  ],
  render: (args) => (
    <Menu.Root {...args}>
      <Menu.Trigger icon variant="quiet" aria-label="更多操作">
        <Icon of={Ellipsis} />
      </Menu.Trigger>
      <Menu.Content>
        <Menu.Item icon={Pencil} shortcut="E">
          编辑
        </Menu.Item>
        <Menu.Item icon={UserRound}>变更负责人…</Menu.Item>
        <Menu.Item icon={Copy} shortcut="Ctrl C">
          复制编号
        </Menu.Item>
        <Menu.Item disabled reason="还有 3 个未结工单">
          合并到其他客户…
        </Menu.Item>
        <Menu.Separator />
        <Menu.Item icon={Trash2} tone="danger">
          删除客户…
        </Menu.Item>
      </Menu.Content>
    </Menu.Root>
  ),
} satisfies Meta<typeof MenuRoot>

export default meta
type Story = StoryObj<typeof meta>

/** Goes by arrow keys and by the initials of pinyin, chooses and closes. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const trigger = within(canvasElement).getByRole('button')
    trigger.focus()
    await userEvent.keyboard('{ArrowDown}b')
    await expect(screen.getByRole('menuitem', { name: '变更负责人…' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(trigger).toHaveFocus())
  },
}

export const Open: Story = { args: { defaultOpen: true } }

export const Touch: Story = { args: { defaultOpen: true }, parameters: { clientele: { density: 'touch' } } }

export const RightToLeft: Story = { args: { defaultOpen: true }, parameters: { clientele: { locale: 'ar' } } }

/** Choices that stay open for the next one, and a group of which one is taken. */
export const Choices: Story = {
  args: { defaultOpen: true },
  render: (args) => <Columns {...args} />,
}

/** More than there is room for scrolls. */
export const LongContent: Story = {
  args: { defaultOpen: true },
  render: (args) => (
    <Menu.Root {...args}>
      <Menu.Trigger>Owner</Menu.Trigger>
      <Menu.Content>
        {owners.map((name) => (
          <Menu.Item key={name}>{name}</Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  ),
}

/** A button of the host's own opens it. */
export const OwnTrigger: Story = {
  render: (args) => (
    <Menu.Root {...args}>
      <Menu.Trigger>{(trigger) => <Button {...trigger}>更多</Button>}</Menu.Trigger>
      <Menu.Content>
        <Menu.Item>导出</Menu.Item>
      </Menu.Content>
    </Menu.Root>
  ),
}

const owners = Array.from({ length: 40 }, (_, place) => `${place + 1} 周岚 Lan Zhou, Sales ${(place % 3) + 1}`)
const columns = ['电话', '行业', '负责人', '未结工单']

function Columns(args: { readonly defaultOpen?: boolean | undefined }) {
  const [shown, setShown] = useState<readonly string[]>(['电话', '负责人'])
  const [density, setDensity] = useState('compact')
  return (
    <Menu.Root {...args}>
      <Menu.Trigger>列</Menu.Trigger>
      <Menu.Content placement="bottom-end">
        <Menu.Group>
          <Menu.Label>显示的列</Menu.Label>
          {columns.map((name) => (
            <Menu.CheckboxItem
              key={name}
              checked={shown.includes(name)}
              onCheckedChange={(on) => setShown(on ? [...shown, name] : shown.filter((other) => other !== name))}
            >
              {name}
            </Menu.CheckboxItem>
          ))}
        </Menu.Group>
        <Menu.Separator />
        <Menu.RadioGroup value={density} onValueChange={setDensity}>
          <Menu.Label>行高</Menu.Label>
          <Menu.RadioItem value="compact">紧凑</Menu.RadioItem>
          <Menu.RadioItem value="comfortable">宽松</Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Content>
    </Menu.Root>
  )
}
