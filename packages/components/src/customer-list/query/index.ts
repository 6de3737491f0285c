export {
  type CustomerListFilter,
  type CustomerListFilters,
  type CustomerListQuery,
  customerListFilters,
  filterNames,
  filterOf,
  isUnset,
  monthsBefore,
  offeredFilters,
} from './CustomerListQuery.js'
