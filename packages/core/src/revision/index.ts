export { type Merged, type MergeInput, mergeByField, type Overlap } from './mergeByField.js'
