'use client'

export type { ConflictChoices, ConflictMerged, ConflictOverlap } from './ConflictRows.js'
export { ConflictView, type ConflictViewProps } from './ConflictView.js'
export type { ConflictViewLabels } from './ConflictView.labels.js'
