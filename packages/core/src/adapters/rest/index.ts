export type { RestAdapterOptions } from './createRestAdapter.js'
export { createRestAdapter } from './createRestAdapter.js'
