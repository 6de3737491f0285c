import type { MemoryInteraction } from '../../adapters/memory/index.js'
import { sampleShortHistories } from './sampleShortHistories.js'

const ticket = { resource: 'tickets', id: 't-20261120-0042', number: 'T20261120-0042' } as const

/** The latest interactions of a sample customer: when, of what kind, by whom, in Chinese and in English. */
const pictured = [
  {
    at: '2026-11-20T01:40:00.000Z',
    kind: 'call',
    author: 'p-wang-min',
    chinese: 'TS-860 水平角读数漂移，要求当日到场',
    english: 'TS-860 angle drifts, wants someone today',
    ledTo: ticket,
  },
  {
    at: '2026-11-18T08:05:00.000Z',
    kind: 'email',
    author: 'p-zhou-lan',
    chinese: '发出年度维保续约报价，有效期至 12 月 18 日',
    english: 'Renewal quote for the service plan sent, valid to 18 Dec',
  },
  {
    at: '2026-11-12T02:30:00.000Z',
    kind: 'visit',
    author: 'p-zhao-qiming',
    chinese: '面谈回访，服务满意度「较好」，产品满意度「好」',
    english: 'Face-to-face visit, service “Fairly good”, product “Good”',
    chineseResult: '希望缩短备机到货时间；已提建议到产品部',
    englishResult: 'Wants a loan instrument sooner; passed to Product',
  },
  {
    at: '2026-10-29T06:20:00.000Z',
    kind: 'chat',
    author: 'p-wang-min',
    chinese: '在线咨询 GNSS 接收机固件 4.2 的坐标系设置',
    english: '固件 4.2 的坐标系怎么设置？',
  },
  {
    at: '2026-10-08T03:02:00.000Z',
    kind: 'complaint',
    author: 'p-he-jing',
    chinese: '备件延迟 3 天，已关闭，客户意见「满意」',
    english: 'Spare part 3 days late, closed, “Satisfied”',
  },
  {
    at: '2026-09-21T07:15:00.000Z',
    kind: 'document',
    author: 'p-zhou-lan',
    chinese: '签订补充协议，保修期延长至 36 个月',
    english: 'Supplement signed, warranty extended to 36 months',
  },
] as const

const earlier = [
  ['call', 'p-wang-min', '询问三脚架备件价格', 'Asked for the price of tripod spares'],
  ['visit', 'p-zhao-qiming', '现场校准 TS-850 两台，均合格', 'Calibrated two TS-850 on site, both within limits'],
  ['email', 'p-zhou-lan', '寄出对账单，请对方财务核对', 'Sent the statement of account for their finance to check'],
  ['call', 'p-he-jing', '催问发货，已答复物流单号', 'Asked where the goods are; gave the tracking number'],
  ['note', 'p-zhou-lan', '对方计划明年更换 GNSS 接收机', 'They plan to replace their GNSS receivers next year'],
  ['chat', 'p-wang-min', '指导导出观测手簿', 'Helped to export the field book'],
  ['visit', 'p-zhao-qiming', '季度回访，操作员换人，需要培训', 'Quarterly visit: new operator, needs training'],
  ['complaint', 'p-he-jing', '电池续航不足，更换两块', 'Batteries run down early; two replaced'],
  ['document', 'p-zhou-lan', '签订年度维保合同', 'Annual service contract signed'],
] as const

const historyStart = Date.parse('2026-09-10T02:00:00.000Z')
const thirtyDaysAndAnHour = (30 * 24 + 1) * 3_600_000

function historyOf(customer: string, english: boolean, count: number): MemoryInteraction[] {
  return Array.from({ length: count }, (_, index) => {
    const [kind, author, chineseDetail, englishDetail] = earlier[index % earlier.length] ?? earlier[0]
    return {
      id: `${customer}-i${String(count - index).padStart(3, '0')}`,
      customer,
      kind,
      at: new Date(historyStart - index * thirtyDaysAndAnHour).toISOString(),
      detail: english ? englishDetail : chineseDetail,
      author,
    }
  })
}

function picturedOf(customer: string, english: boolean): MemoryInteraction[] {
  return pictured.map((entry, index) => ({
    id: `${customer}-i${128 - index}`,
    customer,
    kind: entry.kind,
    at: entry.at,
    detail: english ? entry.english : entry.chinese,
    ...('chineseResult' in entry ? { result: english ? entry.englishResult : entry.chineseResult } : {}),
    ...('ledTo' in entry ? { ledTo: entry.ledTo } : {}),
    author: entry.author,
  }))
}

/** What happened with the sample customers: 128 entries each for two of them, a few for the others. */
export function sampleInteractionRecords(): MemoryInteraction[] {
  return [
    ...picturedOf('c-huadong', false),
    ...historyOf('c-huadong', false, 122),
    ...picturedOf('c-hydrocon', true),
    ...historyOf('c-hydrocon', true, 122),
    ...sampleShortHistories,
  ]
}
