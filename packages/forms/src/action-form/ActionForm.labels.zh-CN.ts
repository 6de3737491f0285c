import type { ActionFormLabels } from './ActionForm.labels.js'

/** The Chinese words of a form for one action. */
export const actionFormLabelsZhCN: ActionFormLabels = { cancel: '取消', refused: (reason) => `现在不能操作：${reason}` }
