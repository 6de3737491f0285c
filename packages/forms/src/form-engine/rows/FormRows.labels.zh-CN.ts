import type { FormRowsLabels } from './FormRows.labels.js'

/** The Chinese words of repeating rows. */
export const formRowsLabelsZhCN: FormRowsLabels = {
  add: '加一行',
  row: (row) => `第 ${row} 行`,
  count: (count) => `${count} 行`,
  none: '还没有内容。',
  required: '必填',
  actions: '操作',
  moveUp: '上移',
  moveDown: '下移',
  remove: '删除',
  moveKeys: '移动行',
  moved: (from, to) => `第 ${from} 行已移到第 ${to} 行`,
  added: (row) => `已加第 ${row} 行`,
  removed: (row) => `已删除第 ${row} 行`,
  restored: (row) => `第 ${row} 行已恢复`,
  undo: '撤销',
  most: (count) => `最多 ${count} 行`,
  fewest: (count) => `至少 ${count} 行`,
}
