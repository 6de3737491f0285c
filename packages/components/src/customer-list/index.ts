'use client'

export { CustomerList, type CustomerListProps } from './CustomerList.js'
export type { CustomerListColumn, CustomerListLabels } from './CustomerList.labels.js'
export {
  type CustomerListMore,
  type CustomerListOrder,
  type CustomerListState,
  type CustomerListTotal,
  CustomerListView,
  type CustomerListViewProps,
} from './CustomerListView.js'
