import { inSentenceZhCN } from '../../writing-values/index.js'
import type { CustomerCardStateLabels } from './CustomerCardStates.labels.js'

const aged = (minutes: number) =>
  minutes < 1 ? '刚刚' : minutes < 120 ? `${minutes} 分钟前` : `${Math.floor(minutes / 60)} 小时前`

/** The Chinese words of the states of a customer card. */
export const customerCardStateLabelsZhCN: CustomerCardStateLabels = {
  noInteractions: '还没有往来记录',
  noInteractionsHelp: '与这位客户的来电、邮件和回访会列在这里。',
  noneInFilter: '这段时间没有这类往来',
  loading: '正在载入客户资料',
  failed: '客户资料没有载入',
  forbidden: '你不能查看这位客户',
  forbiddenHelp: '需要「查看客户资料」权限，可以请你的主管开通。',
  notFound: '没有这位客户',
  notFoundHelp: '链接可能有误，或者客户资料已被删除。',
  gone: '这位客户的资料已被删除',
  missingPort: '这里不能显示客户资料',
  missingPortHelp: '所连系统没有提供客户接口。其他功能照常可用。',
  interactionsFailed: '往来记录没有载入',
  interactionsForbidden: '你不能查看往来记录',
  interactionsMissing: '这里不能显示往来记录',
  interactionsMissingHelp: '所连系统没有提供往来记录接口。其他内容照常可用。',
  offline: (moment, minutes) => `离线，显示${inSentenceZhCN(moment)} 的内容（${aged(minutes)}）`,
  stale: (moment, minutes) => `没有刷新成功，显示${inSentenceZhCN(moment)} 的内容（${aged(minutes)}）`,
  rejected: (shown, rejected) => `${shown} 条已显示，${rejected} 条因数据有误未显示`,
  expected: (path, expected) => `${path} 应为 ${expected}`,
  revealMissing: '所连系统不提供明文查看。',
}
