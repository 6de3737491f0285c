import type { MemoryInteraction } from '../../adapters/memory/index.js'

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

const few: readonly MemoryInteraction[] = [
  {
    id: 'c-qingyan-i4',
    customer: 'c-qingyan',
    kind: 'email',
    at: '2026-11-19T09:22:00.000Z',
    detail: '寄出校准证书 4 份',
    author: 'p-zhou-lan',
  },
  {
    id: 'c-qingyan-i3',
    customer: 'c-qingyan',
    kind: 'call',
    at: '2026-11-02T01:05:00.000Z',
    detail: '预约年度检定',
    author: 'p-wang-min',
  },
  {
    id: 'c-qingyan-i2',
    customer: 'c-qingyan',
    kind: 'visit',
    at: '2026-08-14T02:00:00.000Z',
    detail: '回访，客户满意',
    author: 'p-zhao-qiming',
  },
  {
    id: 'c-qingyan-i1',
    customer: 'c-qingyan',
    kind: 'document',
    at: '2026-03-01T02:00:00.000Z',
    detail: '框架协议生效',
    author: 'p-zhou-lan',
  },
  {
    id: 'c-xinan-i3',
    customer: 'c-xinan',
    kind: 'visit',
    at: '2026-11-18T03:10:00.000Z',
    detail: '回访，服务「一般」',
    result: '周末无人接听电话',
    author: 'p-zhao-qiming',
  },
  {
    id: 'c-xinan-i2',
    customer: 'c-xinan',
    kind: 'call',
    at: '2026-11-18T03:10:00.000Z',
    detail: '回访前电话确认',
    author: 'p-wang-min',
  },
  {
    id: 'c-xinan-i1',
    customer: 'c-xinan',
    kind: 'fax',
    at: '2026-06-01T03:10:00.000Z',
    detail: '传真订单 6 份',
    author: null,
  },
  {
    id: 'c-baltic-i2',
    customer: 'c-baltic',
    kind: 'email',
    at: '2026-11-17T08:00:00.000Z',
    detail: 'Asked for rotating lasers on loan',
    author: 'p-li-xiang',
  },
  {
    id: 'c-baltic-i1',
    customer: 'c-baltic',
    kind: 'visit',
    at: '2026-11-12T09:00:00.000Z',
    detail: 'Visit, service “Average”',
    author: 'p-zhao-qiming',
  },
  {
    id: 'c-linjiang-i2',
    customer: 'c-linjiang',
    kind: 'complaint',
    at: '2026-11-17T02:35:00.000Z',
    detail: '两张工单超时，要求书面说明',
    author: 'p-he-jing',
  },
  {
    id: 'c-linjiang-i1',
    customer: 'c-linjiang',
    kind: 'call',
    at: '2026-11-09T02:35:00.000Z',
    detail: '询问软件升级费用',
    author: 'p-wang-min',
  },
  {
    id: 'c-northfield-i1',
    customer: 'c-northfield',
    kind: 'call',
    at: '2026-11-14T10:20:00.000Z',
    detail: 'Wants the firmware notes in English',
    author: 'p-li-xiang',
  },
  {
    id: 'c-hengce-i1',
    customer: 'c-hengce',
    kind: 'call',
    at: '2026-10-30T06:00:00.000Z',
    detail: '询问经销政策',
    author: 'p-gao-yuan',
  },
  {
    id: 'c-tianheng-i1',
    customer: 'c-tianheng',
    kind: 'note',
    at: '2026-10-22T03:00:00.000Z',
    detail: '电话已停机，等待新联系人',
    author: 'p-wang-min',
  },
  {
    id: 'c-kunlun-i1',
    customer: 'c-kunlun',
    kind: 'visit',
    at: '2025-12-04T02:00:00.000Z',
    detail: '项目部收尾，设备入库',
    author: 'p-gao-yuan',
  },
  {
    id: 'c-nur-i1',
    customer: 'c-nur',
    kind: 'email',
    at: '2026-11-03T07:45:00.000Z',
    detail: 'طلب عرض أسعار لجهازي استقبال GNSS',
    author: 'p-li-xiang',
  },
]

/** What happened with the sample customers: 128 entries each for two of them, a few for the others. */
export function sampleInteractionRecords(): MemoryInteraction[] {
  return [
    ...picturedOf('c-huadong', false),
    ...historyOf('c-huadong', false, 122),
    ...picturedOf('c-hydrocon', true),
    ...historyOf('c-hydrocon', true, 122),
    ...few,
  ]
}
