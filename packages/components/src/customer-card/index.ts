'use client'

export {
  type CustomerHistoryFilters,
  type CustomerHistoryLabels,
  type CustomerHistoryTab,
  CustomerHistoryView,
  type CustomerHistoryViewProps,
  type CustomerInteractions,
  type LoggedInteraction,
  type LogInteractionLabels,
  type RenderHistoryTab,
} from '../customer-history/index.js'
export { type EditableRecord, EditableText, type EditableTextProps } from '../editable-text/index.js'
export { MaskedValueField, type MaskedValueFieldProps, type RevealState } from '../masked-value/index.js'
export type { CustomerOptionList, FindOptionLabel } from '../option-label/index.js'
export { RevealField, type RevealFieldProps } from '../reveal-field/index.js'
export { CustomerCard, type CustomerCardProps } from './CustomerCard.js'
export type { CustomerCardLabels } from './CustomerCard.labels.js'
export {
  type CustomerCardAction,
  type CustomerCardPart,
  type CustomerCardSection,
  customerCardParts,
  type RenderCardSection,
  type RenderWarningReason,
} from './CustomerCardRegistry.js'
export {
  type CustomerCardText,
  CustomerCardView,
  type CustomerCardViewPart,
  type CustomerCardViewProps,
  type RenderMasked,
  type RenderText,
} from './CustomerCardView.js'
export type { CustomerCardOwnLabels } from './own/CustomerCardOwn.labels.js'
export type { CustomerCardWhyLabels, WarningFigure, WarningFigureSource } from './own/CustomerCardWhy.labels.js'
export type { CustomerCardStateLabels } from './states/CustomerCardStates.labels.js'
