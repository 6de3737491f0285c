export { CustomerListGrid } from './CustomerListGrid.js'
