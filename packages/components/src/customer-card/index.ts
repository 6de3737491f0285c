'use client'

export {
  MaskedValueField,
  type MaskedValueFieldProps,
  type MaskedValueLabels,
  type RevealState,
} from '../masked-value/index.js'
export { RevealField, type RevealFieldProps } from '../reveal-field/index.js'
export { CustomerCard, type CustomerCardProps } from './CustomerCard.js'
export type { CustomerCardLabels } from './CustomerCard.labels.js'
export type { CustomerCardInteractions } from './CustomerCardInteractions.js'
export type { CustomerCardStateLabels } from './CustomerCardStates.labels.js'
export type { CustomerCardTab } from './CustomerCardTabs.js'
export {
  type CustomerCardPatch,
  CustomerCardView,
  type CustomerCardViewProps,
  type EditCustomer,
  type RenderMasked,
} from './CustomerCardView.js'
export type { CustomerOptionList, FindOptionLabel } from './OptionLabel.js'
