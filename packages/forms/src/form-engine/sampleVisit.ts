import { defineFields, type FieldSection, type FieldValues, type Instant, type Signature } from '@clientele/core'

const scale = [
  { value: 'good', label: { en: 'Good', 'zh-CN': '好' } },
  { value: 'fairly', label: { en: 'Fairly good', 'zh-CN': '较好' } },
  { value: 'average', label: { en: 'Average', 'zh-CN': '一般' } },
  { value: 'poor', label: { en: 'Poor', 'zh-CN': '差' } },
  { value: 'bad', label: { en: 'Very poor', 'zh-CN': '很差' } },
]

/** The fields of a visit record. */
export const visitFields = defineFields([
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
  {
    key: 'customerSignature',
    type: 'signature',
    label: { en: 'Customer’s signature', 'zh-CN': '客户签字' },
    required: true,
    width: 'half',
  },
  {
    key: 'managerSignature',
    type: 'signature',
    label: { en: 'Manager’s approval', 'zh-CN': '主管领导审核签字' },
    help: {
      en: 'He Jing signs after it is submitted; before that the record is not valid',
      'zh-CN': '何静提交后签；签字前本记录不生效',
    },
    readOnly: true,
    width: 'half',
  },
])

/** Its sections. */
export const visitSections: readonly FieldSection[] = [
  {
    key: 'visit',
    title: { en: 'Visit', 'zh-CN': '回访' },
    fields: ['method', 'otherMethod', 'date', 'visitor', 'interviewee'],
  },
  { key: 'satisfaction', title: { en: 'Satisfaction', 'zh-CN': '满意度' }, fields: ['service', 'product'] },
  { key: 'talk', title: { en: 'What was said', 'zh-CN': '访谈' }, fields: ['record', 'points'] },
  {
    key: 'signatures',
    title: { en: 'Signatures', 'zh-CN': '签字' },
    fields: ['customerSignature', 'managerSignature'],
  },
]

const strokes = [
  '6,40 10,28 16,18 23,13 29,14 32,20 32,30 26,40 19,45 14,38 22,34 34,26 45,18 54,10 49,22 47,33 50,38 56,34 63,24',
  '72,14 69,22 67,32 70,38 77,34 86,22 92,12 92,20 90,30 94,38 102,34 110,18 118,4',
  '126,12 119,22 117,34 120,42 128,40 138,30 150,22 166,33 182,30 202,28',
]

const sampleSignature: Signature = {
  strokes: strokes.map((stroke) =>
    stroke.split(' ').map((point) => {
      const [x = 0, y = 0] = point.split(',').map(Number)
      return { x: x / 220, y: y / 220 }
    }),
  ),
  name: '陈思远',
  at: '2026-11-20T06:36:00.000Z' as Instant,
}

/** A visit record that lacks two answers. */
export const visitValues: FieldValues = {
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
  customerSignature: sampleSignature,
}

const staff = [
  { value: 'zhao', label: { en: 'Zhao Qiming', 'zh-CN': '赵启明' } },
  { value: 'zhou', label: { en: 'Zhou Lan', 'zh-CN': '周岚' } },
]

/** Where its options come from. */
export const visitSources = {
  options: (list: string) => (list === 'staff' ? staff : undefined),
  findReferences: (_to: string, query: string) =>
    Promise.resolve(
      [
        { id: 'c1', name: '华东测绘仪器有限公司' },
        { id: 'c2', name: 'Hydrocon Survey Ltd' },
      ].filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())),
    ),
}
