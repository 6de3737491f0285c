import type { WritingLabels } from './Writing.labels.js'

/** The Chinese words of written values. */
export const writingLabelsZhCN: WritingLabels = {
  unknown: '—',
  today: (time) => `今天 ${time}`,
  yesterday: (time) => `昨天 ${time}`,
  age: (years, months) =>
    [years ? `${years} 年` : '', months ? `${months} 个月` : ''].filter(Boolean).join(' ') || '不满 1 个月',
}
