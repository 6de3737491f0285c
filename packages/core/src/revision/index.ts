export { type Merged, type MergeInput, mergeByField, type Overlap } from './mergeByField.js'
export { type MergedChange, type MergedChangesInput, mergedChanges } from './mergedChanges.js'
export { sameValue } from './sameValue.js'
