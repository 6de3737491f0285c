export { EditSession, type EditSessionProps } from './EditSession.js'
export { type TextEditorLabels, textEditorLabels } from './TextEditor.labels.js'
