import type { Random } from './random.js'

const instruments = ['TS-860', 'TS-850', 'GNSS R6', 'GNSS R8', 'DL-2003', 'RL-40', 'MS-10']

type Phrases = Readonly<Record<string, readonly string[]>>

const chinese: Phrases = {
  call: [
    '来电：{instrument} 开机后无法整平，询问处理办法',
    '询问 {instrument} 备件价格与交期',
    '催问发货，已答复物流单号',
    '预约 {instrument} 年度检定',
    '询问软件升级费用，已报价',
  ],
  email: [
    '寄出对账单，请对方财务核对',
    '发出 {instrument} 报价，有效期 30 天',
    '寄出校准证书 {count} 份',
    '对方确认交货地址变更',
  ],
  visit: [
    '现场校准 {instrument} {count} 台，均合格',
    '季度回访，操作员换人，需要培训',
    '面谈回访，服务满意度「好」，产品满意度「较好」',
    '现场演示 {instrument}，对方有意更换旧机',
  ],
  chat: ['指导导出观测手簿', '在线咨询 {instrument} 固件的坐标系设置', '远程协助连接手簿蓝牙'],
  complaint: [
    '投诉：{instrument} 电池续航不足，更换 {count} 块',
    '投诉：备件延迟 {count} 天，已关闭',
    '投诉：发票抬头有误，已重开',
  ],
  document: ['签订年度维保合同', '签订补充协议，保修期延长至 36 个月', '收到盖章的验收单'],
  note: ['对方计划明年更换 {instrument}', '项目部搬迁，新地址待确认', '负责人出差，下周再联系'],
}

const english: Phrases = {
  call: [
    'Call: {instrument} will not level after power-on',
    'Asked for the price and lead time of {instrument} spares',
    'Asked where the goods are; gave the tracking number',
    'Booked the yearly calibration of {instrument}',
  ],
  email: [
    'Statement of account sent',
    'Quote for {instrument} sent, valid for 30 days',
    '{count} calibration certificates sent',
  ],
  visit: [
    'Calibrated {count} {instrument} on site, all within limits',
    'Quarterly visit: new operator, needs training',
    'Face-to-face visit, service “Good”, product “Fairly good”',
  ],
  chat: ['Helped to export the field book', 'Chat: coordinate system of the {instrument} firmware'],
  complaint: [
    'Complaint: {instrument} batteries run down early; {count} replaced',
    'Complaint: spare part {count} days late, closed',
  ],
  document: ['Annual service contract signed', 'Signed acceptance note received'],
  note: ['They plan to replace their {instrument} next year', 'Site office moves; new address to follow'],
}

const chineseResults = ['客户满意', '已转产品部', '待客户确认', '下周回复', '已解决']
const englishResults = ['Customer satisfied', 'Passed to Product', 'Waiting for the customer', 'Solved']

/** The kinds, the frequent ones more often. */
const kinds = [
  'call',
  'call',
  'call',
  'call',
  'email',
  'email',
  'email',
  'visit',
  'visit',
  'chat',
  'chat',
  'complaint',
  'document',
  'note',
]

/** What an interaction was about. */
export interface Phrase {
  readonly kind: string
  readonly detail: string
  readonly result: string | null
}

/** Something that may have happened, in the customer's language. */
export function phrase(random: Random, isChinese: boolean): Phrase {
  const kind = random.pick(kinds)
  const detail = random
    .pick((isChinese ? chinese : english)[kind] ?? [''])
    .replace('{instrument}', random.pick(instruments))
    .replace('{count}', String(random.integer(2, 6)))
  const result = random.chance(0.3) ? random.pick(isChinese ? chineseResults : englishResults) : null
  return { kind, detail, result }
}
