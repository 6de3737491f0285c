export { CustomerListChips } from './CustomerListChips.js'
