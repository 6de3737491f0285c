import type { DraftStatusLabels } from './DraftStatus.labels.js'

const onPage = '内容只在本页打开期间保留。'

/** The Chinese words about the draft of a form. */
export const draftStatusLabelsZhCN: DraftStatusLabels = {
  saved: (time) => `草稿已存 ${time}，仅在这台设备`,
  savedOnPage: (time) => `已暂存 ${time}，关闭本页即丢失`,
  restored: (time) => `已恢复 ${time} 的草稿。`,
  restoredOverChange: (time) => `已恢复 ${time} 的草稿。此后记录已有改动，保存时会对照两边。`,
  discard: '放弃草稿',
  discarded: '草稿已放弃。',
  undo: '撤销',
  openElsewhere: '另一个窗口也打开了这张表单。',
  savedElsewhere: (time) => `另一个窗口在 ${time} 存了这份草稿。两份都保留，下次先恢复最后存的一份。`,
  takenOver: (time) => `这份草稿在 ${time} 已由另一个窗口接手。`,
  finishedElsewhere: '这份草稿已在另一个窗口提交或放弃。',
  takeOver: '以这里为准',
  reloadTheirs: '载入另一份',
  leftOut: {
    sensitive: (fields) => `本页无法加密，以下内容没有存入草稿：${fields}。`,
    'too-large': (fields) => `文件过大，以下内容没有存入草稿：${fields}。`,
    unstorable: (fields) => `以下内容无法存入草稿：${fields}。`,
  },
  aside: (fields) => `表单已没有草稿中的这些字段，原有内容仍保留：${fields}。`,
  unopened: {
    newer: (time) => `${time} 的草稿由更新的版本写成，这里打不开，已原样保留。`,
    migration: (time) => `${time} 的旧版草稿打不开，已原样保留。`,
  },
  drop: '删除',
  trouble: {
    full: `这台设备的存储空间已满。${onPage}`,
    forbidden: `浏览器不允许存草稿。${onPage}`,
    blocked: `有旧版页面占用了存储，请关闭它。${onPage}`,
    'newer-library': `这台设备上的草稿由更新的版本管理，请刷新页面。${onPage}`,
    failed: `草稿没有存成。${onPage}`,
    nobody: `无法确认登录人，草稿不会存到设备上。${onPage}`,
    erased: '记录已删除，草稿也一并清除，不再存草稿。',
    'signed-out': '你已在另一个窗口退出登录，草稿已清除，不再存草稿。',
  },
  join: (fields) => fields.join('、'),
}
