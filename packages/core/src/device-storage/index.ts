export { type Connection, type ConnectionOptions, createConnection } from './createConnection.js'
export { type StorageTrouble, storageTrouble, unlessStorageFails } from './storageTrouble.js'
