import type { LogInteractionLabels } from './LogInteraction.labels.js'

/** The Chinese words of the form that logs an interaction. */
export const logInteractionLabelsZhCN: LogInteractionLabels = {
  title: '记一笔往来',
  kind: '类型',
  detail: '内容',
  result: '结果',
  missing: '请写一句发生了什么',
  failed: '没有记上，已填的内容还在',
  save: '记录',
  cancel: '取消',
}
