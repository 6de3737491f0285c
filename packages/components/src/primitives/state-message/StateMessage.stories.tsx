import type { Meta, StoryObj } from '@storybook/react-vite'
import { Ban, CircleAlert, Footprints, Lock, RefreshCw } from 'lucide'
import { Button } from '../button/index.js'
import { Frame } from '../frame/index.js'
import { Icon } from '../icon/index.js'
import { StateMessage } from './StateMessage.js'

const meta = {
  title: 'Primitives/State message',
  component: StateMessage,
  args: {
    icon: Footprints,
    title: 'No visits yet',
    text: 'Customer since 4 Mar 2019; last contact today 09:40.',
    actions: <Button>Plan a visit</Button>,
  },
  decorators: [(Story) => <Frame>{Story()}</Frame>],
} satisfies Meta<typeof StateMessage>

export default meta
type Story = StoryObj<typeof meta>

export const Empty: Story = {}

export const Failed: Story = {
  args: {
    tone: 'danger',
    icon: CircleAlert,
    title: '工单没有载入',
    text: '服务器没有回应（等了 10 秒）。已填的内容还在。',
    actions: (
      <>
        <Button>
          <Icon of={RefreshCw} /> 重试
        </Button>
        10 秒后自动重试 · 编号 7f3a-19
      </>
    ),
  },
}

export const Forbidden: Story = {
  args: {
    icon: Lock,
    title: 'You may not see this customer',
    text: 'It needs the right “View customer”, held by Sales 1. Lan Zhou or your manager can grant it.',
    actions: <Button>Ask for access</Button>,
  },
}

export const NotOffered: Story = {
  args: {
    icon: Ban,
    title: 'Files cannot be added here',
    text: 'The connected system offers no file store. Everything else works.',
    actions: undefined,
  },
}
