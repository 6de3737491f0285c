export { CustomerConflict } from './CustomerConflict.js'
export { LikelyCustomers } from './LikelyCustomers.js'
