export { CustomerListToolbar } from './CustomerListToolbar.js'
export { sortAfterClick } from './sortAfterClick.js'
