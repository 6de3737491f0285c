import type { ReasonLabels } from './Reasons.labels.js'

/** The Chinese words of refused fields. */
export const reasonLabelsZhCN: ReasonLabels = {
  required: () => '必填项',
  'too-long': ({ max }) => `最多 ${max} 个字`,
  'too-short': ({ min }) => `至少 ${min} 个字`,
  pattern: () => '格式不正确',
  'phone-digits': ({ expected, actual }) => `号码应为 ${expected} 位，现在是 ${actual} 位`,
  email: () => '邮箱格式如 name@company.com',
  date: () => '日期格式如 2026-11-20',
  'unknown-option': () => '请从列表中选择',
  'read-only': () => '此处不能修改',
  other: () => '未被接受，请检查',
}
