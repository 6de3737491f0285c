export { type Connection, useConnection } from './useConnection.js'
