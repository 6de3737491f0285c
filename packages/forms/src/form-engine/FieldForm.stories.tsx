import { CrmError, defineFields, type FieldSection, type FieldValues } from '@clientele/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, userEvent, within } from 'storybook/test'
import { FieldForm } from './FieldForm.js'
import type { SubmitForm } from './model/index.js'

const scale = [
  { value: 'good', label: { en: 'Good', 'zh-CN': '好' } },
  { value: 'fairly', label: { en: 'Fairly good', 'zh-CN': '较好' } },
  { value: 'average', label: { en: 'Average', 'zh-CN': '一般' } },
  { value: 'poor', label: { en: 'Poor', 'zh-CN': '差' } },
  { value: 'bad', label: { en: 'Very poor', 'zh-CN': '很差' } },
]

const visitFields = defineFields([
  {
    key: 'method',
    type: 'choice',
    label: { en: 'Visit method', 'zh-CN': '回访方式' },
    help: {
      en: 'Announce a meeting 3 days ahead; contacted on 16 Nov, 4 days ahead',
      'zh-CN': '面谈须提前 3 天联系客户；已在 11-16 联系，提前 4 天',
    },
    required: true,
    options: [
      { value: 'meeting', label: { en: 'Meeting', 'zh-CN': '面谈' } },
      { value: 'phone', label: { en: 'Phone', 'zh-CN': '电话' } },
      { value: 'email', label: { en: 'E-mail', 'zh-CN': '邮件' } },
      { value: 'other', label: { en: 'Other', 'zh-CN': '其他' } },
    ],
  },
  {
    key: 'otherMethod',
    type: 'text',
    label: { en: 'Which one', 'zh-CN': '其他方式' },
    required: true,
    visibleWhen: { op: 'equals', of: [{ path: ['method'] }, 'other'] },
  },
  {
    key: 'date',
    type: 'calendar-date',
    label: { en: 'Date', 'zh-CN': '日期' },
    required: true,
    width: 'half',
  },
  {
    key: 'visitor',
    type: 'choice',
    label: { en: 'Visitor', 'zh-CN': '回访人' },
    optionList: 'staff',
    required: true,
    width: 'half',
  },
  { key: 'interviewee', type: 'text', label: { en: 'Person visited', 'zh-CN': '被访客户姓名' }, required: true },
  {
    key: 'service',
    type: 'choice',
    label: { en: 'Service satisfaction', 'zh-CN': '服务满意度' },
    required: true,
    options: scale,
  },
  {
    key: 'product',
    type: 'choice',
    label: { en: 'Product satisfaction', 'zh-CN': '产品满意度' },
    help: { en: 'keys 1–5 choose', 'zh-CN': '按 1–5 选择' },
    required: true,
    options: scale,
  },
  {
    key: 'record',
    type: 'rows',
    label: { en: 'Visit record', 'zh-CN': '访问记录' },
    minimum: 1,
    maximum: 20,
    fields: [
      { key: 'question', type: 'long-text', label: { en: 'Question', 'zh-CN': '访问问题' }, required: true },
      { key: 'opinion', type: 'long-text', label: { en: 'Opinion and demands', 'zh-CN': '客户意见和要求' } },
      { key: 'measures', type: 'long-text', label: { en: 'Measures', 'zh-CN': '对策与建议' }, required: true },
    ],
  },
  {
    key: 'points',
    type: 'long-text',
    label: { en: 'Key points', 'zh-CN': '回访要点' },
    maxLength: 500,
  },
])

const visitSections: readonly FieldSection[] = [
  {
    key: 'visit',
    title: { en: 'Visit', 'zh-CN': '回访' },
    fields: ['method', 'otherMethod', 'date', 'visitor', 'interviewee'],
  },
  { key: 'satisfaction', title: { en: 'Satisfaction', 'zh-CN': '满意度' }, fields: ['service', 'product'] },
  { key: 'talk', title: { en: 'What was said', 'zh-CN': '访谈' }, fields: ['record', 'points'] },
]

const visitValues: FieldValues = {
  method: 'meeting',
  date: '2026-11-20',
  visitor: 'zhao',
  interviewee: '陈思远，设备主管',
  service: 'fairly',
  record: [
    {
      question: '备机到货时间是否满足施工？',
      opinion: '平均 2 天，希望市区当天到。',
      measures: '华东仓备 2 台 TS-860，11-30 前到位。负责：赵启明',
    },
    { question: '维保续约有什么顾虑？', opinion: '价格可以，担心固件升级后仪器漂移。' },
  ],
  points: '续约意向明确；先解决 4.2.1 固件问题，再谈二期采购 6 台。',
}

const staff = [
  { value: 'zhao', label: { en: 'Zhao Qiming', 'zh-CN': '赵启明' } },
  { value: 'zhou', label: { en: 'Zhou Lan', 'zh-CN': '周岚' } },
]

const sources = {
  options: (list: string) => (list === 'staff' ? staff : undefined),
  findReferences: (_to: string, query: string) =>
    Promise.resolve(
      [
        { id: 'c1', name: '华东测绘仪器有限公司' },
        { id: 'c2', name: 'Hydrocon Survey Ltd' },
      ].filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())),
    ),
}

const meta = {
  title: 'Forms/Field form',
  component: FieldForm,
  args: {
    'aria-label': 'Visit record',
    fields: visitFields,
    sections: visitSections,
    values: visitValues,
    sources,
    submitLabel: 'Submit',
    progress: true,
    onSubmit: fn<SubmitForm>(),
    onCancel: fn(),
  },
} satisfies Meta<typeof FieldForm>

export default meta

type Story = StoryObj<typeof meta>

/** A visit record as it is filled in: sections, halves on a line, rows, a count in the foot. */
export const Default: Story = {}

/** Somebody has tried to submit: what is missing is counted, linked, and said at its field. */
export const Invalid: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Submit/ }))
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
    await userEvent.click(canvas.getByRole('button', { name: /^Submit/ }))
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
    await userEvent.click(canvas.getByRole('button', { name: /^Submit/ }))
    await within(canvasElement).findByRole('radiogroup', { name: /Product satisfaction|产品满意度/ })
  },
}
