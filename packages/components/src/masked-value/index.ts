export { type MaskedValueLabels, maskedValueLabels } from './MaskedValue.labels.js'
export { MaskedValueField, type MaskedValueFieldProps } from './MaskedValueField.js'
export type { RevealState } from './RevealState.js'
export type { RevealLabels } from './reveal/Reveal.labels.js'
