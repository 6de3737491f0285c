export { type RevealLabels, revealLabels } from './Reveal.labels.js'
export { RevealDialog, type RevealDialogProps } from './RevealDialog.js'
export { RevealedValue, type RevealedValueProps } from './RevealedValue.js'
