export { directoryQueries } from './directoryQueries.js'
export { type UseOptionsOptions, type UseOptionsResult, useOptions } from './useOptions.js'
