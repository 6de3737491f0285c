export type { RestAdapterOptions } from './createRestAdapter.js'
export { createRestAdapter } from './createRestAdapter.js'
export type { RestRequest, TransportOptions } from './restTransport.js'
export { restTransport } from './restTransport.js'
