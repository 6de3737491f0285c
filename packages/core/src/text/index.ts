export { dateFormat, numberFormat } from './formats.js'
export { textIn } from './textIn.js'
export { toHalfWidth } from './toHalfWidth.js'
