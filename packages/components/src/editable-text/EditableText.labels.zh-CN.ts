import type { EditableTextLabels } from './EditableText.labels.js'

/** The Chinese words of a text that can be edited in place. */
export const editableTextLabelsZhCN: EditableTextLabels = {
  edit: (field) => `修改${field}`,
  loadFailed: '编辑器没有载入，请重试。',
}
