import type { FieldFormLabels } from './FieldForm.labels.js'

/** The Chinese words of a form. */
export const fieldFormLabelsZhCN: FieldFormLabels = {
  submit: '保存',
  cancel: '取消',
  problems: (missing, wrong) =>
    wrong === 0 ? `还不能提交，差 ${missing} 项` : `还不能提交，有 ${missing + wrong} 项要改`,
  inRow: (rows, row, column) => `${rows}第 ${row} 行的${column}`,
  more: (count) => `等 ${count} 项`,
  progress: (filled, all) => `已填 ${filled} / ${all} 项`,
  remaining: (count) => `，还差 ${count} 项`,
  notTaken: '没有提交成功，填写的内容还在。',
  elsewhere: (field, reason) => `${field}：${reason}`,
  numbered: '系统生成',
  submitted: '已保存',
  loadFailed: '这一部分没有加载出来。',
  retry: '重试',
}
