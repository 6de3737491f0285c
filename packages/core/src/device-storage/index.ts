export { type Connection, type ConnectionOptions, createConnection } from './createConnection.js'
export { type StorageTrouble, storageTrouble } from './storageTrouble.js'
