export { useOwnRef } from './useOwnRef.js'
