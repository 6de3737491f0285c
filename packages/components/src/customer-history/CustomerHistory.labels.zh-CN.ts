import type { CustomerHistoryLabels } from './CustomerHistory.labels.js'

/** The Chinese words of a customer's history. */
export const customerHistoryLabelsZhCN: CustomerHistoryLabels = {
  tabs: '往来与记录',
  interactions: '往来记录',
  tickets: '工单',
  visits: '回访',
  contracts: '合同',
  files: '附件',
  kindPrefix: (kind) => `${kind}：`,
  interactionKinds: {
    call: '来电',
    email: '邮件',
    visit: '回访',
    chat: '在线咨询',
    complaint: '投诉',
    document: '文件',
    note: '备注',
  },
  ledTo: {
    tickets: '已转工单',
    visits: '已转回访',
    surveys: '已转调查',
    sheets: '已转表单',
    customers: '已转客户',
  },
  noInteractions: '还没有往来记录',
  kind: '类型',
  allKinds: '全部',
  period: '时间',
  allPeriods: '全部',
  lastMonths: (months) => `近 ${months} 个月`,
  log: '记一笔',
  partFailed: '没有载入，请再按一次',
  loadMore: '显示更多',
  shown: (shown, total) => `已显示 ${shown} / ${total}`,
}
