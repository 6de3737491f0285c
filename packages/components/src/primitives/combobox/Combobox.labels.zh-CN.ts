import type { ComboboxLabels } from './Combobox.labels.js'

/** The Chinese words of a combobox. */
export const comboboxLabelsZhCN: ComboboxLabels = {
  clear: '清除',
  remove: (name) => `移除${name}`,
  chosen: '已选',
  searching: '正在查找…',
  typeToSearch: '输入文字查找',
  noMatch: (query) => `没有匹配「${query}」的选项`,
  nothing: '没有可选项',
  failed: '没有查到结果，已输入的内容还在。',
  results: (_count, figure) => `${figure} 个结果`,
  first: (drawn, all) => `前 ${drawn} 个，共 ${all} 个；输入文字缩小范围`,
}
