import type { JsonFormLabels } from './JsonForm.labels.js'

/** The Chinese words in place of a form whose definition is wrong. */
export const jsonFormLabelsZhCN: JsonFormLabels = {
  title: '这张表单暂时无法填写',
  text: (faults) => `表单定义有 ${faults} 处错误，请把下面的内容发给表单管理员：`,
  whole: '整个定义',
  more: (count) => `等 ${count} 处`,
}
