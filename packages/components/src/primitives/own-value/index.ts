export { useOwnValue } from './useOwnValue.js'
