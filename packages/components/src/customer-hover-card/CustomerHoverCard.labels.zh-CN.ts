import type { CustomerHoverCardLabels } from './CustomerHoverCard.labels.js'

/** The Chinese words of a customer’s hover card. */
export const customerHoverCardLabelsZhCN: CustomerHoverCardLabels = {
  label: '客户',
  owner: '客户负责人',
  openTickets: '未结工单',
  overdue: (count) => `其中 ${count} 个超时`,
  lastContact: '最近往来',
  comma: '，',
  unknown: '—',
  open: '打开客户资料',
  loading: '正在载入客户资料',
  failed: '客户资料没有载入',
  forbidden: '你不能查看这位客户',
  notFound: '没有这位客户',
  gone: '这位客户的资料已被删除',
}
