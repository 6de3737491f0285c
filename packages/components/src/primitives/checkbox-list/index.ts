export { CheckboxList, type CheckboxListProps } from './CheckboxList.js'
export { TickList, type TickListProps } from './TickList.js'
