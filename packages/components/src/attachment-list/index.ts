'use client'

export { AttachmentList, type AttachmentListProps } from './AttachmentList.js'
export { type AttachmentListLabels, attachmentListLabels } from './AttachmentList.labels.js'
export { AttachmentListView, type AttachmentListViewProps } from './AttachmentListView.js'
export { FilePicker, type FilePickerProps } from './FilePicker.js'
export { useFileDownload } from './useFileDownload.js'
