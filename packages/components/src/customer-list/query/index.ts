export {
  type CustomerListFilter,
  type CustomerListFilters,
  type CustomerListQuery,
  customerListFilters,
  filterNames,
  filterOf,
  isUnset,
  offeredFilters,
} from './CustomerListQuery.js'
