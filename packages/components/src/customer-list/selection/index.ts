export { CustomerListSelectionBar } from './CustomerListSelectionBar.js'
export { type Selection, useSelection } from './useSelection.js'
