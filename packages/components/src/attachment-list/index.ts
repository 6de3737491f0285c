'use client'

export { AttachmentList, type AttachmentListProps } from './AttachmentList.js'
export type { AttachmentListLabels } from './AttachmentList.labels.js'
export { AttachmentListView, type AttachmentListViewProps } from './AttachmentListView.js'
export { FilePicker, type FilePickerProps } from './FilePicker.js'
