import type { CustomerListQuery } from '../query/index.js'

/** A way to look at a customer list that somebody gave a name. */
export interface CustomerListSavedView {
  readonly id: string
  readonly name: string
  readonly query: Omit<CustomerListQuery, 'search'>
}

/** The kept views of a person, and the one a list opens with. */
export interface CustomerListViews {
  readonly views: readonly CustomerListSavedView[]
  readonly defaultId?: string | undefined
}
