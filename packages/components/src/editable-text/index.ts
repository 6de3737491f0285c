export { type EditableRecord, EditableText, type EditableTextProps } from './EditableText.js'
export { type EditableTextLabels, editableTextLabels } from './EditableText.labels.js'
