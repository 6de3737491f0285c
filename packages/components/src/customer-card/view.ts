'use client'

export type { CustomerCardLabels } from './CustomerCard.labels.js'
export {
  type CustomerCardText,
  CustomerCardView,
  type CustomerCardViewPart,
  type CustomerCardViewProps,
  type RenderMasked,
  type RenderText,
} from './CustomerCardView.js'
