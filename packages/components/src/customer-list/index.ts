'use client'

export { CustomerList, type CustomerListProps } from './CustomerList.js'
export type { CustomerListColumn, CustomerListLabels } from './CustomerList.labels.js'
export type { CustomerListMore, CustomerListOrder, CustomerListState, CustomerListTotal } from './CustomerListState.js'
export { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'
