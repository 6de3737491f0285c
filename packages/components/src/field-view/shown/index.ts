export { ShownValue } from './ShownValue.js'
