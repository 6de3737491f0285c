export { Fence, FenceNotice } from './Fence.js'
export type { FenceLabels } from './Fence.labels.js'
