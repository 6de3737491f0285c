import type { CustomerCardOwnLabels } from './CustomerCardOwn.labels.js'

/** The Chinese words of what can be done in a customer card besides reading it. */
export const customerCardOwnLabelsZhCN: CustomerCardOwnLabels = {
  more: '更多',
  partFailed: '没有载入，请再按一次',
  seeWhy: '查看依据',
  seeWhyOf: (warning) => `查看依据：${warning}`,
  addTag: '标签',
  tags: '标签',
  tagsFailed: '标签没有保存，仍是原来的样子',
  save: '保存',
  customFields: '其他资料',
}
