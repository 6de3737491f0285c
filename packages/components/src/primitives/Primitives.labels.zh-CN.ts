import type { PrimitiveLabels } from './Primitives.labels.js'

/** The Chinese words of primitives. */
export const primitiveLabelsZhCN: PrimitiveLabels = { close: '关闭', loading: '载入中', required: '必填' }
