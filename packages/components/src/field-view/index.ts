'use client'

export { type ColumnsOfOptions, columnsOf, type FieldColumn } from './columnsOf.js'
export { FieldList, type FieldListProps } from './FieldList.js'
export type { FieldSlots } from './FieldSlots.js'
export { FieldView, type FieldViewProps } from './FieldView.js'
export type { FieldViewLabels } from './FieldView.labels.js'
