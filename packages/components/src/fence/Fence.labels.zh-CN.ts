import type { FenceLabels } from './Fence.labels.js'

/** The Chinese words of a part that failed. */
export const fenceLabelsZhCN: FenceLabels = {
  failed: (name) => `「${name}」没有显示出来，其他内容照常可用`,
}
