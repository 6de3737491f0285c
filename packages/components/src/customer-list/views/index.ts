export type { CustomerListSavedView, CustomerListViews } from './CustomerListViews.js'
export { noViews, readCustomerListViews } from './readViews.js'
export { useStoredViews } from './useStoredViews.js'
export { isSameView, viewShown } from './viewShown.js'
