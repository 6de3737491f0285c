import { inSentenceZhCN } from '../writing-values/index.js'
import type { CustomerCardLabels } from './CustomerCard.labels.js'

/** The Chinese words of the customer card. */
export const customerCardLabelsZhCN: CustomerCardLabels = {
  since: (day, age) => `合作自 ${day}，${age}`,
  sinceLabel: '合作起始',
  separator: '、',
  comma: '，',
  tags: '标签',
  warnings: (count) => `${count} 项预警`,
  warningNames: {
    receivable: '外欠款预警',
    'sales-progress': '销售进度预警',
    'sales-expense': '销售费用预警',
    'customer-churn': '客户流失预警',
    'major-event': '重大变故预警',
  },
  warning: '预警',
  warningReasons: {
    'receivable-over-limit': ({ owed, over, share, currency }, writing) =>
      `欠款 ${writing.money(owed, currency)}，超出授信额度 ${writing.money(over, currency)}（${writing.share(share)}）`,
    'purchases-behind': ({ share, shareBefore }, writing) =>
      `本季进货 ${writing.share(share)}，同期 ${writing.share(shareBefore)}`,
  },
  owner: '客户负责人',
  creditLimit: '授信额度',
  source: '客户来源',
  address: '地址',
  preferences: '偏好',
  buyingHabits: '购买习惯',
  openTickets: '未结工单',
  overdue: (count) => `其中 ${count} 个超时`,
  lastContact: '最近往来',
  contacts: '联系人',
  contact: '联系人',
  phone: '电话',
  mainContact: '主要联系人',
  noContacts: '还没有联系人',
  addressOf: (name) => `${name}的地址`,
  phoneOf: (name) => `${name}的电话`,
  emailOf: (name) => `${name}的邮箱`,
  updated: (moment, by) => `更新于${inSentenceZhCN(moment)}${by ? `，${by}` : ''}`,
  revision: (version) => `第 ${version} 版`,
  revealForbidden: '你没有查看联系方式明文的权限。',
}
