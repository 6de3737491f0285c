'use client'

export { CustomerList, type CustomerListProps } from './CustomerList.js'
export type { CustomerListColumn, CustomerListLabels, CustomerListSearchField } from './CustomerList.labels.js'
export type { CustomerListPanelLabels } from './CustomerListPanels.labels.js'
export type {
  CustomerListAction,
  CustomerListChoice,
  CustomerListFiltering,
  CustomerListMore,
  CustomerListOrder,
  CustomerListOwnAction,
  CustomerListSaving,
  CustomerListState,
  CustomerListTotal,
} from './CustomerListState.js'
export { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'
export type { CustomerListFilter, CustomerListFilters, CustomerListQuery } from './query/index.js'
export { type CustomerListSavedView, type CustomerListViews, readCustomerListViews } from './views/index.js'
