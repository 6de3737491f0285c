import type { TextEditorLabels } from './TextEditor.labels.js'

/** The Chinese words of the editor of a text. */
export const textEditorLabelsZhCN: TextEditorLabels = {
  save: '保存',
  saving: '正在保存',
  cancel: '取消',
  keys: 'Ctrl+Enter 保存，Esc 暂存',
  length: (length, max) => `${length} / ${max}`,
  kept: '还没有保存，你写的内容保留着。',
  resume: '继续编辑',
  discard: '放弃',
  failed: '没有保存，服务器没有接受。你写的内容还在。',
  failedUnknown: '不能确定是否已保存。请先核对当前内容，再决定是否重试。',
  failedAway: (field) => `${field}可能没有保存，请打开记录核对。`,
  offline: '没有保存，现在离线。你写的内容还在。',
  forbidden: '没有保存，你不能修改这一项。你写的内容还在。',
  signedOut: '没有保存，登录已失效。请在另一个标签页重新登录，再回来重试。你写的内容还在。',
  gone: '没有保存，这条记录已经不在了。你写的内容还在，需要的话请先复制。',
  rateLimited: (seconds) => `没有保存，请求太频繁。请${seconds ? ` ${seconds} 秒` : '稍'}后重试，你写的内容还在。`,
  retry: '重试',
  reference: (reference) => `编号 ${reference}`,
  saved: (field) => `${field}已保存`,
}
