import type { ErrorLabels } from './Errors.labels.js'

/** The Chinese words of failures. */
export const errorLabelsZhCN: ErrorLabels = {
  unauthenticated: { title: '登录已失效', text: '请重新登录，然后重试。没有改动任何内容。' },
  forbidden: { title: '你没有这项权限', text: '可以找客户负责人或你的主管开通。' },
  'not-found': { title: '没有这条记录', text: '请核对编号，或在列表中查找。' },
  gone: { title: '这条记录已被删除', text: '只有能访问归档的人可以恢复。' },
  invalid: { title: '部分内容未被接受', text: '还没有保存。请修改标出的字段。' },
  conflict: { title: '有人先保存了', text: '你的修改还在。请比较后再保存。' },
  'rate-limited': { title: '请求太频繁', text: '内容没有丢。请稍等片刻再试。' },
  offline: { title: '没有网络', text: '已填的内容还在，联网后即可继续。' },
  timeout: { title: '服务器没有及时回应', text: '已填的内容还在，请重试。' },
  unavailable: { title: '连不上服务器', text: '已填的内容还在，请稍后重试。' },
  malformed: { title: '服务器返回的数据无法读取', text: '没有改动任何内容。若一直如此，请联系支持人员。' },
  unsupported: { title: '这里没有这项功能', text: '所连系统没有提供。其他功能照常可用。' },
  unknown: { title: '出错了', text: '已填的内容还在，请重试。' },
  retry: '重试',
  retryIn: (seconds) => `${seconds} 秒后自动重试`,
  reference: (reference) => `编号 ${reference}`,
  effectUnknown: '也可能已经保存。再次发送前，请先查看记录。',
}
