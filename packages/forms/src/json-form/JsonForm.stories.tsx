import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import type { SubmitForm } from '../form-engine/index.js'
import { JsonForm } from './JsonForm.js'

const title = { key: 'title', type: 'text', label: { en: 'Title', 'zh-CN': '标题' }, required: true }
const kind = {
  key: 'kind',
  type: 'choice',
  label: { en: 'Kind', 'zh-CN': '类型' },
  options: [
    { value: 'visit', label: { en: 'Visit', 'zh-CN': '回访' } },
    { value: 'other', label: { en: 'Other', 'zh-CN': '其他' } },
  ],
}

const meta = {
  title: 'Forms/JSON form',
  component: JsonForm,
  args: { 'aria-label': 'Survey', definition: [title, kind], onSubmit: fn<SubmitForm>() },
} satisfies Meta<typeof JsonForm>

export default meta

type Story = StoryObj<typeof meta>

/** The definition is right. */
export const Default: Story = {}

/** One key stands twice. */
export const KeyTwice: Story = { args: { definition: [title, kind, { ...kind, label: { en: 'Kind again' } }] } }

/** Two fields show each other: nobody could ever say which comes first. */
export const Loop: Story = {
  args: {
    definition: [
      { ...title, visibleWhen: { op: 'equals', of: [{ path: ['kind'] }, 'visit'] } },
      { ...kind, visibleWhen: { op: 'not', of: { op: 'empty', path: ['title'] } } },
    ],
  },
}

/** Something else came in place of a definition. */
export const NoDefinition: Story = { args: { definition: { error: 'not found' } } }

/** More faults than anybody wants to read, on a phone. */
export const ManyFaults: Story = {
  args: { definition: Array.from({ length: 12 }, (_, index) => ({ key: `field${index}`, type: 'telepathy' })) },
  decorators: [(Story) => <div style={{ inlineSize: 320 }}>{Story()}</div>],
}
