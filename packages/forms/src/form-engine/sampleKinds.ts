import type { FieldDescriptor, FieldValues } from '@clientele/core'

/** One field of every kind but rows. */
export const everyKind: readonly FieldDescriptor[] = [
  {
    key: 'number',
    type: 'text',
    label: { en: 'Number', 'zh-CN': '编号' },
    numbering: 'T{yyyyMMdd}-{0000}',
  },
  { key: 'text', type: 'text', label: { en: 'Title', 'zh-CN': '标题' }, required: true, maxLength: 40 },
  { key: 'longText', type: 'long-text', label: { en: 'Description', 'zh-CN': '说明' }, maxLength: 200 },
  {
    key: 'quantity',
    type: 'number',
    label: { en: 'Quantity', 'zh-CN': '数量' },
    unit: 'kg',
    minimum: 0,
    decimals: 2,
    width: 'half',
  },
  { key: 'price', type: 'number', label: { en: 'Unit price', 'zh-CN': '单价' }, width: 'half' },
  {
    key: 'total',
    type: 'computed',
    label: { en: 'Total', 'zh-CN': '合计' },
    computed: { op: 'multiply', of: [{ path: ['quantity'] }, { path: ['price'] }] },
  },
  { key: 'money', type: 'money', label: { en: 'Credit limit', 'zh-CN': '授信额度' }, currencies: ['CNY', 'EUR'] },
  { key: 'day', type: 'calendar-date', label: { en: 'Day', 'zh-CN': '日期' }, required: true },
  { key: 'moment', type: 'instant', label: { en: 'Moment', 'zh-CN': '时刻' } },
  { key: 'planned', type: 'planned-time', label: { en: 'Planned', 'zh-CN': '计划时间' } },
  { key: 'duration', type: 'duration', label: { en: 'Duration', 'zh-CN': '时长' } },
  { key: 'phone', type: 'phone', label: { en: 'Phone', 'zh-CN': '电话' } },
  { key: 'mobile', type: 'phone', label: { en: 'Mobile', 'zh-CN': '手机' }, sensitive: 'phone' },
  { key: 'email', type: 'email', label: { en: 'E-mail', 'zh-CN': '邮箱' } },
  {
    key: 'urgency',
    type: 'choice',
    label: { en: 'Urgency', 'zh-CN': '紧急程度' },
    options: [
      { value: 'high', label: { en: 'High', 'zh-CN': '高' } },
      { value: 'medium', label: { en: 'Medium', 'zh-CN': '中' } },
      { value: 'low', label: { en: 'Low', 'zh-CN': '低' } },
    ],
  },
  {
    key: 'channels',
    type: 'choices',
    label: { en: 'Channels', 'zh-CN': '渠道' },
    options: [
      { value: 'phone', label: { en: 'Phone', 'zh-CN': '电话' } },
      { value: 'email', label: { en: 'E-mail', 'zh-CN': '邮件' } },
      { value: 'visit', label: { en: 'Visit', 'zh-CN': '上门' } },
    ],
  },
  { key: 'rating', type: 'rating', label: { en: 'Rating', 'zh-CN': '评分' }, maximum: 5 },
  {
    key: 'ticks',
    type: 'ticks',
    label: { en: 'Preparation', 'zh-CN': '准备' },
    options: [
      { value: 'car', label: { en: 'Car booked', 'zh-CN': '已订车' } },
      { value: 'device', label: { en: 'Spare unit packed', 'zh-CN': '备机已装' } },
    ],
  },
  { key: 'customer', type: 'reference', label: { en: 'Customer', 'zh-CN': '客户' }, referenceTo: 'customers' },
  { key: 'files', type: 'file', label: { en: 'Files', 'zh-CN': '附件' } },
  { key: 'signature', type: 'signature', label: { en: 'Customer’s signature', 'zh-CN': '客户签字' } },
]

/** Values of most of them. */
export const everyKindValues: FieldValues = {
  number: 'T20261120-0042',
  text: 'TS-860',
  quantity: 12.5,
  price: 4,
  money: { amount: '150000.00', currency: 'CNY' },
  day: '2026-11-20',
  moment: '2026-11-20T06:36:00.000Z',
  duration: 90,
  mobile: { kind: 'phone', masked: '138 •••• 6021', handle: 'h1' },
  urgency: 'high',
  customer: { id: 'c1', name: '华东测绘仪器有限公司' },
}
