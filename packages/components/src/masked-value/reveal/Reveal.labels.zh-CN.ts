import type { RevealLabels } from './Reveal.labels.js'

/** The Chinese words of a reveal. */
export const revealLabelsZhCN: RevealLabels = {
  copy: '复制',
  copyWhat: (what) => `复制${what}`,
  call: '拨打',
  callWhat: (what) => `拨打${what}`,
  write: '写信',
  writeWhat: (what) => `写信到${what}`,
  hidesIn: (seconds) => `${seconds} 秒后隐藏`,
  shown: (what) => `已显示${what}`,
  hidden: (what) => `已重新隐藏${what}`,
  copied: '已复制',
  copyFailed: '此页面不允许自动复制。内容已选中，请按 Ctrl+C 或 ⌘C。',
  title: (what) => `显示${what}`,
  explanation: '显示 60 秒，并记入查看日志。',
  reason: '查看原因',
  reasons: {
    'visit-appointment': '回访预约',
    'ticket-work': '处理工单',
    'identity-check': '核对身份',
  },
  other: '其他',
  otherReason: '具体原因',
  otherRequired: '请简单写明原因',
  reasonRequired: '请选一项原因',
  submit: '显示 60 秒',
  revealing: '正在请求',
  cancel: '取消',
  failed: '没有取到内容，什么也没有显示。',
  forbidden: '你不能查看这项内容。可以请主管开通「查看联系方式」权限。',
  offline: '现在离线，什么也没有显示。',
}
