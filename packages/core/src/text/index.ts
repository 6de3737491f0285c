export { textIn } from './textIn.js'
export { toHalfWidth } from './toHalfWidth.js'
