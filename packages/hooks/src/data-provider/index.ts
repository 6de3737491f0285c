export { type CreateDataClientOptions, createDataClient } from './createDataClient.js'
export { DataProvider, type DataProviderProps } from './DataProvider.js'
export { pollMilliseconds } from './pollMilliseconds.js'
export { type Data, useData } from './useData.js'
