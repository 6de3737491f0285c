import type { MemoryCustomer } from '../../adapters/memory/index.js'

const warningsOfHuadong: MemoryCustomer['warnings'] = [
  {
    id: 'w-huadong-receivable',
    code: 'receivable',
    severity: 'warning',
    reason: {
      code: 'receivable-over-limit',
      params: { owed: '186400.00', over: '36400.00', currency: 'CNY', share: 0.243 },
    },
  },
  {
    id: 'w-huadong-progress',
    code: 'sales-progress',
    severity: 'warning',
    reason: { code: 'purchases-behind', params: { share: 0.61, shareBefore: 0.82 } },
  },
]

const warningsOfHydrocon: MemoryCustomer['warnings'] = [
  {
    id: 'w-hydrocon-receivable',
    code: 'receivable',
    severity: 'warning',
    reason: {
      code: 'receivable-over-limit',
      params: { owed: '48200.00', over: '8200.00', currency: 'EUR', share: 0.205 },
    },
  },
  {
    id: 'w-hydrocon-progress',
    code: 'sales-progress',
    severity: 'warning',
    reason: { code: 'purchases-behind', params: { share: 0.61, shareBefore: 0.82 } },
  },
]

const countsOfFull = {
  interactions: 128,
  tickets: 3,
  openTickets: 3,
  overdueTickets: 1,
  visits: 6,
  contracts: 2,
  files: 9,
}

/** A Chinese customer with everything that a card can show. */
export const huadong: MemoryCustomer = {
  id: 'c-huadong',
  number: 'C2016318',
  name: '华东测绘仪器有限公司',
  shortName: '华东测绘',
  grade: 'A',
  industry: 'manufacturing',
  region: 'east',
  source: 'trade-fair',
  owner: 'p-zhou-lan',
  since: '2016-03-18',
  address: '上海市闵行区剑川路 940 号 3 幢',
  creditLimit: { amount: '150000.00', currency: 'CNY' },
  preferences: '上午联系；现场校准优先，不接受寄修',
  buyingHabits: null,
  tags: ['dealer', 'annual-service', 'key-account'],
  contacts: [
    {
      id: 'k-li-jianguo',
      name: '李建国',
      jobTitle: '采购经理',
      main: true,
      phone: '138 1652 6021',
      email: 'lijianguo@hdch.example',
    },
    { id: 'k-chen-siyuan', name: '陈思远', jobTitle: '设备主管', phone: '139 1652 7740', email: null },
    { id: 'k-ouyang-xuemei', name: '欧阳雪梅', jobTitle: '财务', phone: '021 5433 8812', email: null },
  ],
  warnings: warningsOfHuadong,
  counts: countsOfFull,
  lastContact: { at: '2026-11-20T01:40:00.000Z', kind: 'call' },
  created: { at: '2016-03-18T02:11:00.000Z', by: 'p-zhou-lan' },
  updated: { at: '2026-11-20T06:48:00.000Z', by: 'p-wang-min' },
  version: 37,
  searchKeys: [
    'huadongcehuiyiqiyouxiangongsi',
    'hdchyqyxgs',
    'lijianguo',
    'ljg',
    'chensiyuan',
    'csy',
    'ouyangxuemei',
    'oyxm',
  ],
}

/** An Estonian customer with everything that a card can show. */
export const hydrocon: MemoryCustomer = {
  id: 'c-hydrocon',
  number: 'C2019077',
  name: 'Hydrocon Survey Ltd',
  shortName: '海测',
  grade: 'A',
  industry: 'manufacturing',
  region: 'nordic-baltic',
  source: 'trade-fair',
  owner: 'p-zhou-lan',
  since: '2019-03-04',
  address: 'Tallinn, Sadama 17-4',
  creditLimit: { amount: '40000.00', currency: 'EUR' },
  preferences: 'Mornings only; calibration on site, never by post',
  buyingHabits: null,
  tags: ['dealer', 'annual-service', 'key-account'],
  contacts: [
    {
      id: 'k-lindqvist',
      name: 'Marta Lindqvist',
      jobTitle: 'Procurement',
      main: true,
      phone: '+372 5550 418',
      email: 'marta@hydrocon.example',
    },
    { id: 'k-tamm', name: 'Jaan Tamm', jobTitle: 'Equipment lead', phone: '+372 5550 7740', email: null },
    {
      id: 'k-li-jianguo-tallinn',
      name: '李建国 Jianguo Li',
      jobTitle: 'Finance',
      phone: '+86 138 1652 6021',
      email: null,
    },
  ],
  warnings: warningsOfHydrocon,
  counts: countsOfFull,
  lastContact: { at: '2026-11-20T01:40:00.000Z', kind: 'call' },
  created: { at: '2019-03-04T07:02:00.000Z', by: 'p-zhou-lan' },
  updated: { at: '2026-11-20T06:48:00.000Z', by: 'p-wang-min' },
  version: 37,
  searchKeys: ['haice', 'hc'],
}
