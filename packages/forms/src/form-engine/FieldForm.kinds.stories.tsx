import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { FieldForm } from './FieldForm.js'
import type { SubmitForm } from './model/index.js'
import { everyKind, everyKindValues } from './sampleKinds.js'

const meta = {
  title: 'Forms/Kinds of field',
  component: FieldForm,
  args: {
    'aria-label': 'Every kind of field',
    fields: everyKind,
    values: everyKindValues,
    onSubmit: fn<SubmitForm>(),
    sources: { findReferences: () => Promise.resolve([{ id: 'c1', name: '华东测绘仪器有限公司' }]) },
  },
} satisfies Meta<typeof FieldForm>

export default meta

type Story = StoryObj<typeof meta>

/** One field of every kind. */
export const Default: Story = {}

/** Nothing can be changed. */
export const ReadOnly: Story = { args: { fields: everyKind.map((field) => ({ ...field, readOnly: true })) } }

/** A phone. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 360 }}>
        <Story />
      </div>
    ),
  ],
}
