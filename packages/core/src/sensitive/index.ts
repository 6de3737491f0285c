export { isMaskedValue } from './isMaskedValue.js'
export { maskValue } from './maskValue.js'
export { secret } from './secret.js'
