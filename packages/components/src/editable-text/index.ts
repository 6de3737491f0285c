export type { EditableRecord, ReadText, SaveText } from './EditableRecord.js'
export { EditableText, type EditableTextProps } from './EditableText.js'
export { type EditableTextLabels, editableTextLabels } from './EditableText.labels.js'
export type { TextEditorLabels } from './editor/TextEditor.labels.js'
