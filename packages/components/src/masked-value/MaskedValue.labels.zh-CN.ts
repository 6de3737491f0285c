import type { MaskedValueLabels } from './MaskedValue.labels.js'

/** The Chinese words of a masked value. */
export const maskedValueLabelsZhCN: MaskedValueLabels = {
  reveal: '显示',
  revealWhat: (what) => `显示${what}`,
  loadFailed: '下一步没有载入，什么也没有显示，请重试。',
}
