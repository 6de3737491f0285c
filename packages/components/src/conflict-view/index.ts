export type { ConflictChoices, ConflictMerged, ConflictOverlap } from './ConflictRows.js'
export { ConflictView, type ConflictViewProps } from './ConflictView.js'
export { type ConflictViewLabels, conflictViewLabels } from './ConflictView.labels.js'
