import { inSentenceZhCN } from '../writing-values/index.js'
import type { ConflictViewLabels } from './ConflictView.labels.js'

/** The Chinese words of a conflict. */
export const conflictViewLabelsZhCN: ConflictViewLabels = {
  conflict: (by, at, version, count) =>
    `${by ?? '有人'}${at ? `在${inSentenceZhCN(at)} ` : ''}先保存了${version ? `第 ${version} 版` : '修改'}，${
      count > 0 ? `有 ${count} 处与你的修改不同` : '改的不是同一处'
    }。`,
  conflictHelp: '你的修改没有丢，也还没有保存。',
  field: '字段',
  original: '原值',
  yours: '你的修改',
  theirs: (by) => (by ? `${by}保存的` : '先保存的'),
  notYours: '你没有改',
  notTheirs: '对方没有改',
  merged: '只有一方改过，已合并',
  choose: (left) => (left === 1 ? '请在两个值中选一个。' : `还有 ${left} 处没有选。`),
  saveChoice: '按选择保存',
  keepEditing: '继续编辑',
  discardMine: '放弃我的修改',
  discardQuestion: '确定放弃你的修改？放弃后不能恢复。',
  discard: '放弃',
  back: '返回',
}
