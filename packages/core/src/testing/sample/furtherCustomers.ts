import type { MemoryCustomer } from '../../adapters/memory/index.js'

type Named = readonly [name: string, reading: string, value: string]

const places: readonly [Named, ...Named[]] = [
  ['苏州', 'suzhou', 'east'],
  ['宁波', 'ningbo', 'east'],
  ['青岛', 'qingdao', 'east'],
  ['广州', 'guangzhou', 'south'],
  ['南宁', 'nanning', 'south'],
  ['武汉', 'wuhan', 'central'],
  ['长沙', 'changsha', 'central'],
  ['成都', 'chengdu', 'southwest'],
  ['昆明', 'kunming', 'southwest'],
  ['西安', 'xian', 'northwest'],
  ['兰州', 'lanzhou', 'northwest'],
  ['大连', 'dalian', 'northeast'],
  ['石家庄', 'shijiazhuang', 'north'],
]

const trades: readonly [Named, ...Named[]] = [
  ['光电仪器有限公司', 'guangdianyiqi', 'manufacturing'],
  ['岩土工程有限公司', 'yantugongcheng', 'engineering'],
  ['仪器商行', 'yiqishanghang', 'retail'],
  ['自然资源局', 'ziranziyuanju', 'government'],
  ['路桥建设集团', 'luqiaojianshe', 'construction'],
  ['职业技术学院', 'zhiyejishuxueyuan', 'education'],
  ['电力设计院', 'dianlishejiyuan', 'energy'],
]

const people = [
  '王伟',
  '李娜',
  '张敏',
  '刘洋',
  '陈静',
  '杨帆',
  'Anna Berg',
  'Peeter Kask',
  'Olivia Grant',
  '孙倩',
  '胡军',
] as const
const owners = ['p-zhou-lan', 'p-li-xiang', 'p-gao-yuan'] as const
const grades = ['B', 'C', 'C', 'D', 'D', 'E'] as const
const firstContact = Date.parse('2026-11-13T03:00:00.000Z')
const nineHours = 9 * 3_600_000

function pick<TItem>(items: readonly [TItem, ...TItem[]], index: number): TItem {
  return items[index % items.length] ?? items[0]
}

/** Ordinary customers, as many as wanted and the same ones every time, for long lists. */
export function furtherCustomers(count: number): MemoryCustomer[] {
  return Array.from({ length: count }, (_, index) => {
    const [place, placeReading, region] = pick(places, index)
    const [trade, tradeReading, industry] = pick(trades, Math.floor(index / places.length) + (index % places.length))
    const serial = String(index + 1).padStart(4, '0')
    const office = Math.floor(index / (places.length * trades.length))
    return {
      id: `c-further-${serial}`,
      number: `C2025${serial}`,
      name: `${place}${trade}${office > 0 ? `${office + 1}部` : ''}`,
      grade: pick(grades, index),
      industry,
      region,
      owner: pick(owners, index),
      since: `20${String(10 + (index % 16)).padStart(2, '0')}-${String((index % 12) + 1).padStart(2, '0')}-15`,
      contacts: [
        { id: `k-further-${serial}`, name: pick(people, index), main: true, phone: `137 0000 ${serial}`, email: null },
      ],
      counts: { interactions: 0, tickets: index % 4, openTickets: index % 3, overdueTickets: 0 },
      lastContact: { at: new Date(firstContact - index * nineHours).toISOString(), kind: index % 2 ? 'call' : 'email' },
      version: 1,
      searchKeys: [placeReading + tradeReading],
    }
  })
}
