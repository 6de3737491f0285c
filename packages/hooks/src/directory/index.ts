export { directoryQueries } from './directoryQueries.js'
export { type UseOptionsOptions, type UseOptionsResult, useOptions } from './useOptions.js'
export { type UsePeopleOptions, type UsePeopleResult, usePeople } from './usePeople.js'
export { type UsePeopleSearchOptions, type UsePeopleSearchResult, usePeopleSearch } from './usePeopleSearch.js'
