import { type CalendarDate, defineFields, type FieldSection, type FieldValues, type Instant } from '@clientele/core'
import { sampleSignature } from '../primitives/signature-pad/sampleSignature.js'

const scale = ['好', '较好', '一般', '差', '很差']
const english = ['Good', 'Fairly good', 'Average', 'Poor', 'Very poor']

/** A field of every type, as the record of a return visit has them. */
export const sampleFields = defineFields([
  { key: 'number', type: 'text', label: { zh: '编号', en: 'Number' }, numbering: 'HF{yyyyMMdd}-{000}' },
  {
    key: 'method',
    type: 'choice',
    label: { zh: '回访方式', en: 'Method' },
    required: true,
    options: [
      { value: 'visit', label: { zh: '面谈', en: 'Face to face' } },
      { value: 'phone', label: { zh: '电话', en: 'Phone' } },
      { value: 'mail', label: { zh: '邮件', en: 'E-mail' } },
      { value: 'fax', label: { zh: '传真', en: 'Fax' }, retired: true },
    ],
  },
  { key: 'date', type: 'calendar-date', label: { zh: '日期', en: 'Date' }, required: true, width: 'half' },
  { key: 'visitor', type: 'reference', referenceTo: 'people', label: { zh: '回访人', en: 'Visitor' }, width: 'half' },
  { key: 'customer', type: 'reference', referenceTo: 'customers', label: { zh: '客户', en: 'Customer' } },
  { key: 'phone', type: 'phone', sensitive: 'phone', label: { zh: '电话', en: 'Phone' } },
  { key: 'email', type: 'email', label: { zh: '邮箱', en: 'E-mail' } },
  { key: 'next', type: 'planned-time', label: { zh: '下次回访', en: 'Next visit' } },
  { key: 'arrived', type: 'instant', label: { zh: '到达', en: 'Arrived' } },
  { key: 'took', type: 'duration', label: { zh: '用时', en: 'Took' } },
  { key: 'distance', type: 'number', unit: 'km', decimals: 1, label: { zh: '里程', en: 'Distance' } },
  { key: 'budget', type: 'money', currencies: ['CNY', 'EUR'], label: { zh: '预算', en: 'Budget' } },
  {
    key: 'service',
    type: 'rating',
    maximum: 5,
    required: true,
    label: { zh: '服务满意度', en: 'Service' },
    options: scale.map((zh, index) => ({ value: `${index + 1}`, label: { zh, en: english[index] } })),
  },
  { key: 'likely', type: 'rating', maximum: 10, label: { zh: '推荐意愿', en: 'Would recommend' } },
  {
    key: 'interests',
    type: 'choices',
    label: { zh: '关注产品', en: 'Interested in' },
    options: [
      { value: 'ts', label: { zh: '全站仪', en: 'Total stations' } },
      { value: 'gnss', label: { zh: 'GNSS 接收机', en: 'GNSS receivers' } },
    ],
  },
  {
    key: 'prepared',
    type: 'ticks',
    label: { zh: '准备事项', en: 'Prepared' },
    options: [
      { value: 'history', label: { zh: '阅读以往回访记录', en: 'Earlier visits read' } },
      { value: 'tickets', label: { zh: '核对未结工单', en: 'Open tickets checked' } },
      { value: 'papers', label: { zh: '带上检定证书', en: 'Certificates taken along' } },
    ],
  },
  {
    key: 'notes',
    type: 'rows',
    label: { zh: '访问记录', en: 'Visit notes' },
    fields: [
      { key: 'question', type: 'text', label: { zh: '访问问题', en: 'Question asked' } },
      { key: 'opinion', type: 'long-text', label: { zh: '客户意见和要求', en: 'Opinion and request' } },
      { key: 'measure', type: 'long-text', label: { zh: '对策与建议', en: 'Measure and suggestion' } },
      { key: 'units', type: 'number', unit: '台', label: { zh: '数量', en: 'Units' } },
    ],
  },
  { key: 'points', type: 'long-text', label: { zh: '回访要点', en: 'Key points' }, maxLength: 500 },
  { key: 'photos', type: 'file', label: { zh: '照片', en: 'Photos' }, mediaTypes: ['image/*'] },
  {
    key: 'share',
    type: 'computed',
    unit: '%',
    decimals: 1,
    label: { zh: '完成度', en: 'Filled' },
    computed: 0,
  },
  { key: 'signature', type: 'signature', label: { zh: '客户签字', en: 'Customer signature' } },
  { key: 'remark', type: 'text', label: { zh: '备注', en: 'Remark' } },
])

/** Where the sample fields stand. */
export const sampleSections: readonly FieldSection[] = [
  {
    key: 'visit',
    title: { zh: '回访', en: 'Visit' },
    fields: [
      'method',
      'date',
      'visitor',
      'customer',
      'phone',
      'email',
      'next',
      'arrived',
      'took',
      'distance',
      'budget',
    ],
  },
  {
    key: 'satisfaction',
    title: { zh: '满意度', en: 'Satisfaction' },
    fields: ['service', 'likely', 'interests', 'prepared', 'share'],
  },
  { key: 'notes', title: { zh: '访问记录', en: 'Visit notes' }, fields: ['notes', 'points', 'photos'] },
  { key: 'signatures', title: { zh: '签字', en: 'Signatures' }, fields: ['signature', 'remark'] },
]

/** What one visit found. */
export const sampleValues: FieldValues = {
  number: 'HF20261120-017',
  method: 'visit',
  date: '2026-11-20' as CalendarDate,
  visitor: { id: 'p1', name: '赵启明' },
  customer: { id: 'c1', name: '华东测绘仪器有限公司' },
  phone: { kind: 'phone', masked: '138 •••• 6021', handle: 'h1' },
  email: 'chen@hdch.example',
  next: { date: '2027-02-11' as CalendarDate, time: '09:00', zone: 'Asia/Shanghai' },
  arrived: '2026-11-20T05:40:00.000Z' as Instant,
  took: 90,
  distance: 42.5,
  budget: { amount: '186400.00', currency: 'CNY' },
  service: 2,
  likely: 8,
  interests: ['ts', 'gnss', 'uav'],
  prepared: ['history', 'papers'],
  notes: [
    {
      id: 'r1',
      question: '备机到货时间是否满足施工？',
      opinion: '平均 2 天，希望市区当天到。',
      measure: '华东仓备 2 台 TS-860，11-30 前到位。负责：赵启明',
      units: 2,
    },
    { id: 'r2', question: '维保续约有什么顾虑？', opinion: '价格可以，担心固件升级后仪器漂移。', units: 0 },
  ],
  points: '续约意向明确；先解决 4.2.1 固件问题，再谈二期采购 6 台。\n二期在明年三月招标。',
  photos: [
    { id: 'f1', name: '现场-TS-860-水平角.jpg', size: 2_411_724, mediaType: 'image/jpeg' },
    { id: 'f2', name: 'certificate-2026.pdf', size: 88_412, mediaType: 'application/pdf' },
  ],
  share: 83.3,
  signature: sampleSignature(),
}
