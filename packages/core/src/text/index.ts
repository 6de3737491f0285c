export { toHalfWidth } from './toHalfWidth.js'
