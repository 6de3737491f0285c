'use client'

export { DraftNotices, type DraftNoticesProps, DraftNoticesView, type DraftNoticesViewProps } from './DraftNotices.js'
export { DraftStatus, type DraftStatusProps, DraftStatusView, type DraftStatusViewProps } from './DraftStatus.js'
export type { DraftStatusLabels } from './DraftStatus.labels.js'
export { type KeptFormDraft, type UseFormDraftOptions, useFormDraft } from './useFormDraft.js'
