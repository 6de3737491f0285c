import type { ActionRequest } from '@clientele/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { ActionForm } from './ActionForm.js'

const meta = {
  title: 'Forms/Action form',
  component: ActionForm,
  args: {
    label: 'Escalate',
    offer: {
      action: 'escalate',
      input: [
        { key: 'reason', type: 'long-text', label: { en: 'Reason', 'zh-CN': '原因' }, required: true, maxLength: 200 },
        { key: 'due', type: 'calendar-date', label: { en: 'Wanted by', 'zh-CN': '希望完成' } },
      ],
    },
    onSubmit: fn<(request: ActionRequest) => void>(),
    onCancel: fn(),
  },
} satisfies Meta<typeof ActionForm>

export default meta

type Story = StoryObj<typeof meta>

/** What the action asks for. */
export const Default: Story = {}

/** The action asks for nothing. */
export const WithoutInput: Story = { args: { label: 'Close', offer: { action: 'close' } } }

/** The action cannot be taken now; why stands beside the button. */
export const Refused: Story = {
  args: {
    label: 'Close',
    offer: {
      action: 'close',
      refused: {
        code: 'confirmation-missing',
        text: { en: 'the customer has not confirmed the solution', 'zh-CN': '客户还没有确认处理结果' },
      },
    },
  },
}
