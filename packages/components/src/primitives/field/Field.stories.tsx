import type { Meta, StoryObj } from '@storybook/react-vite'
import { Frame } from '../frame/index.js'
import { TextArea } from '../text-area/index.js'
import { TextInput } from '../text-input/index.js'
import { Field } from './Field.js'

const meta = {
  title: 'Primitives/Field',
  component: Field,
  args: { label: 'Phone', children: (control) => <TextInput {...control} defaultValue="+372 5550 7740" /> },
  decorators: [(Story) => <Frame edge="none">{Story()}</Frame>],
} satisfies Meta<typeof Field>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Required: Story = { args: { required: true, help: 'With the country code' } }

export const Refused: Story = {
  args: {
    required: true,
    error: 'Needs 7 or 8 digits after +372; has 6',
    children: (control) => <TextInput {...control} defaultValue="+372 5550 77" />,
  },
}

export const Beside: Story = { args: { layout: 'beside', required: true } }

export const ReadOnly: Story = {
  args: { label: 'Number', children: (control) => <TextInput {...control} readOnly defaultValue="C2019077" /> },
}

export const Off: Story = {
  args: {
    help: 'Only the owner can change it',
    children: (control) => <TextInput {...control} disabled defaultValue="Trade fair" />,
  },
}

export const ManyLines: Story = {
  args: {
    label: 'Preferences',
    children: (control) => <TextArea {...control} defaultValue="上午联系；现场校准优先，不接受寄修" />,
  },
}

export const LongContent: Story = {
  args: {
    label: 'What the customer said about the calibration of the instruments they have bought since 2019',
    error: '请写明测量站点、仪器型号和出现偏差的时间；现在缺少仪器型号和时间。'.repeat(3),
  },
}
