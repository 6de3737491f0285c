'use client'

export { CustomerHoverCard, type CustomerHoverCardProps } from './CustomerHoverCard.js'
export type { CustomerHoverCardLabels } from './CustomerHoverCard.labels.js'
export { CustomerHoverCardView, type CustomerHoverCardViewProps } from './CustomerHoverCardView.js'
