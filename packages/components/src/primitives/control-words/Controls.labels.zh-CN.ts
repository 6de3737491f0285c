import type { ControlLabels } from './Controls.labels.js'

/** The Chinese words of controls. */
export const controlLabelsZhCN: ControlLabels = {
  choose: '请选择',
  openCalendar: '打开日历',
  datePattern: '年-月-日',
  time: '时间',
  zone: (zone) => `${zone} 时间`,
  currency: '币种',
  hoursAndMinutes: '时 : 分',
  retired: (label) => `${label}（已停用）`,
  unlisted: (value) => `${value}（不在列表中）`,
  ticked: (done, all) => `${done} / ${all}`,
  numberKeys: (steps) => `按 1–${steps} 选择`,
  length: (used, max) => `${used} / ${max}`,
  replace: '更换',
  clear: '清空',
  keep: '保持原值',
  cleared: '保存后清空',
}
