import type { SignaturePadLabels } from './SignaturePad.labels.js'

/** The Chinese words of a signature pad. */
export const signaturePadLabelsZhCN: SignaturePadLabels = {
  draw: '在此手写签字',
  name: '签字人姓名',
  signByName: '以姓名签字',
  undo: '撤一笔',
  again: '重签',
  drawn: (name) => `${name}手写签字`,
  typed: '以输入姓名的方式签字',
  unsigned: '未签字',
  signed: '已签字',
}
