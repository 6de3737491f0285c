import { useClientele } from '@clientele/components'
import { CrmError, type Instant } from '@clientele/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, userEvent, within } from 'storybook/test'
import { DraftStatusView } from '../form-drafts/index.js'
import { FieldForm, type FieldFormProps } from './FieldForm.js'
import type { SubmitForm } from './model/index.js'
import { visitFields, visitSections, visitSources, visitValues } from './sampleVisit.js'

const meta = {
  title: 'Forms/Field form',
  component: FieldForm,
  args: {
    fields: visitFields,
    sections: visitSections,
    values: visitValues,
    sources: visitSources,
    progress: true,
    onSubmit: fn<SubmitForm>(),
    onCancel: fn(),
  },
  render: (args) => <VisitForm {...args} />,
} satisfies Meta<typeof FieldForm>

export default meta

type Story = StoryObj<typeof meta>

/** A visit record as it is filled in: sections, halves on a line, rows, signatures, a count in the foot. */
export const Default: Story = {}

/** Under a title that is the host's, with the state of the draft beside it. */
export const WithHead: Story = { args: { renderHead: () => <VisitHead />, headingLevel: 4 } }

/** Somebody has tried to submit: what is missing is counted, linked, and said at its field. */
export const Invalid: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^(Submit|提交审核)/ }))
    await canvas.findByRole('button', { name: /row 2|第 2 行/ })
  },
}

/** The backend refuses what the form could not know, at the field and on top. */
export const Refused: Story = {
  args: {
    values: { ...visitValues, product: 'good', record: [] },
    fields: visitFields.map((field) => (field.key === 'record' ? { ...field, minimum: 0 } : field)),
    onSubmit: fn<SubmitForm>(() =>
      Promise.reject(
        new CrmError({
          code: 'invalid',
          effect: 'none',
          reference: '7f3a-19',
          fieldErrors: [
            { path: ['interviewee'], reason: { code: 'too-long', params: { max: 4 } } },
            { path: ['elsewhere'], reason: { code: 'required' } },
          ],
        }),
      ),
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^(Submit|提交审核)/ }))
    await canvas.findByRole('alert')
  },
}

/** On its way: the button turns, and a second press does nothing. */
export const Sending: Story = {
  args: {
    values: { ...visitValues, product: 'good', record: [] },
    onSubmit: fn<SubmitForm>(() => new Promise(() => {})),
  },
}

/** A new record begins with the defaults of its fields. */
export const Empty: Story = { args: { values: undefined } }

/** A phone: labels above, rows as cards, the primary action wide at the thumb. */
export const Narrow: Story = {
  ...Invalid,
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 360 }}>
        <Story />
      </div>
    ),
  ],
}

/** Fingers: 44 px for everything that is pressed. */
export const Touch: Story = { parameters: { clientele: { density: 'touch' } } }

/** From right to left. */
export const RightToLeft: Story = { parameters: { clientele: { dir: 'rtl' } } }

/** A section that begins folded; a problem in it unfolds it. */
export const Folded: Story = {
  args: { folded: ['satisfaction'] },
  play: async ({ canvasElement, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^(Submit|提交审核)/ }))
    await within(canvasElement).findByRole('radiogroup', { name: /Product satisfaction|产品满意度/ })
  },
}

function VisitForm(props: FieldFormProps) {
  const chinese = useClientele().locale === 'zh-CN'
  const words = chinese
    ? { 'aria-label': '回访记录', submitLabel: '提交审核' }
    : { 'aria-label': 'Visit record', submitLabel: 'Submit' }
  return <FieldForm {...words} {...props} />
}

function VisitHead() {
  const { locale } = useClientele()
  const chinese = locale === 'zh-CN'
  return (
    <header style={{ display: 'flex', flexWrap: 'wrap', gap: 8, padding: '12px 12px 0', alignItems: 'start' }}>
      <hgroup style={{ flex: '1 1 240px' }}>
        <p>HF20261120-017 {chinese ? '客户回访记录表' : 'Customer visit record'}</p>
        <h3 style={{ font: '600 18px/28px inherit', fontWeight: 600 }}>
          {chinese ? '回访 华东测绘仪器有限公司' : 'Visit to 华东测绘仪器有限公司'}
        </h3>
      </hgroup>
      <DraftStatusView state={{ savedAt: '2026-11-20T06:51:00.000Z' as Instant, keptOn: 'device' }} />
    </header>
  )
}
