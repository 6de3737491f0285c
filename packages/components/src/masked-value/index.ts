export { type MaskedValueLabels, maskedValueLabels } from './MaskedValue.labels.js'
export { MaskedValueField, type MaskedValueFieldProps, type RevealState } from './MaskedValueField.js'
