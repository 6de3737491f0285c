import { fileSize } from './fileSize.js'
import type { ReasonLabels, ReasonParams } from './Reasons.labels.js'

/** What is asked for where it is not written. */
const wanted: Readonly<Record<string, string>> = {
  choice: '请选一项',
  choices: '请至少选一项',
  row: '请加一行',
  file: '请添加文件',
}

/** The Chinese words of refused fields. */
export const reasonLabelsZhCN: ReasonLabels = {
  required: ({ kind }) => wanted[String(kind)] ?? '请填写',
  'too-long': ({ max, actual }) => `最多 ${max} 个字${actual === undefined ? '' : `，现在是 ${actual} 个`}`,
  'too-short': ({ min }) => `至少 ${min} 个字`,
  'too-few': ({ min }) => `至少 ${min} 项`,
  'too-many': ({ max }) => `最多 ${max} 项`,
  'too-small': ({ min }) => `不能小于 ${min}`,
  'too-large': ({ max }) => `不能大于 ${max}`,
  number: () => '请填写数字，如 1234.5',
  decimals: ({ max }) => (Number(max) === 0 ? '请填写整数' : `最多保留 ${max} 位小数`),
  money: () => '请填写金额，如 1234.50',
  duration: () => '时长格式如 1:30、90分钟、1.5小时',
  pattern: () => '格式不正确',
  'phone-digits': ({ expected, actual }) => `号码应为 ${expected} 位，现在是 ${actual} 位`,
  phone: () => '电话号码只能包含数字、空格和连字符，国家代码前可加 +',
  email: () => '邮箱格式如 name@company.com',
  date: dateWords,
  time: () => '时间格式如 14:30',
  'time-gap': ({ from, to }) => `这一天没有这个时刻：时钟从 ${from} 直接拨到 ${to}`,
  zone: () => '无法识别该时区',
  'unknown-option': () => '请从列表中选择',
  'retired-option': () => '该选项已停用，请另选一项',
  'read-only': () => '此处不能修改',
  'unknown-field': () => '表单中已没有这个字段',
  'unknown-reference': () => '所选对象已不存在，请重新选择',
  'file-too-large': ({ max, name }) => `${nameOf(name)}太大，单个文件不能超过 ${fileSize(max)}`,
  'file-type': ({ types, name }) => `${nameOf(name)}类型不符，可上传：${types}`,
  'file-pending': ({ name }) => (name === undefined ? '有文件还没有传完' : `「${name}」还没有传完`),
  'not-all-ticked': ({ missing }) => `还有 ${missing} 项未勾选`,
  unsigned: () => '请签名',
  type: () => '内容与字段类型不符',
  other: () => '未被接受，请检查',
}

function dateWords({ year, month, days }: ReasonParams): string {
  if (days !== undefined) return `${year} 年 ${month} 月只有 ${days} 天`
  return month === undefined ? '日期格式如 2026-11-20' : `没有 ${month} 月`
}

function nameOf(name: string | number | undefined): string {
  return name === undefined ? '文件' : `“${name}”`
}
