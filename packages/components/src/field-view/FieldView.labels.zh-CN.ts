import type { FieldViewLabels } from './FieldView.labels.js'

/** The Chinese words of values that are shown. */
export const fieldViewLabelsZhCN: FieldViewLabels = {
  ticked: '已完成：',
  open: '未完成：',
  ticks: (done, all) => `${done} / ${all}`,
  rows: (count) => `${count} 行`,
  step: (value, of) => `${value} / ${of}`,
  signature: (name) => `${name}手写签字`,
  typed: '以输入姓名的方式签字',
  whose: (field, record) => `${record}的${field}`,
}
