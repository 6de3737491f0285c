export { type CreateDataClientOptions, createDataClient } from './createDataClient.js'
export { DataProvider, type DataProviderProps } from './DataProvider.js'
export { polling } from './polling.js'
export { type UseDataResult, useData } from './useData.js'
