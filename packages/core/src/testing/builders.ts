import type { CalendarDate, Instant, Revision } from '../contract/scalars.js'
import type { Contact, Customer, CustomerSummary, Interaction } from '../customer/index.js'
import type { Person } from '../directory/index.js'
import { maskValue } from '../sensitive/index.js'

/** The moment at which stories and tests happen: 20 November 2026, 14:50 in Shanghai. */
export const sampleNow = '2026-11-20T06:50:00.000Z' as Instant

/** A contact: 李建国, the main one, with a masked phone and e-mail address. */
export function buildContact(overrides: Partial<Contact> = {}): Contact {
  const id = overrides.id ?? 'k-li-jianguo'
  return {
    id,
    name: '李建国',
    jobTitle: '采购经理',
    main: true,
    phone: {
      kind: 'phone',
      masked: maskValue('phone', '138 1652 6021'),
      handle: `customers:c-huadong:contacts:${id}:phone`,
    },
    email: {
      kind: 'email',
      masked: maskValue('email', 'lijianguo@hdch.example'),
      handle: `customers:c-huadong:contacts:${id}:email`,
    },
    ...overrides,
  }
}

/** A customer as lists show it: 华东测绘仪器有限公司. */
export function buildCustomerSummary(overrides: Partial<CustomerSummary> = {}): CustomerSummary {
  const { id, name, phone } = buildContact()
  return {
    id: 'c-huadong',
    revision: 'r37' as Revision,
    number: 'C2016318',
    name: '华东测绘仪器有限公司',
    grade: 'A',
    industry: 'manufacturing',
    region: 'east',
    owner: { id: 'p-zhou-lan', name: '周岚', department: '销售一部' },
    mainContact: { id, name, ...(phone ? { phone } : {}) },
    since: '2016-03-18' as CalendarDate,
    lastContact: { at: '2026-11-20T01:40:00.000Z' as Instant, kind: 'call' },
    counts: { interactions: 128, tickets: 3, openTickets: 3, overdueTickets: 1, visits: 6, contracts: 2, files: 9 },
    ...overrides,
  }
}

/** A customer in full, free of warnings: 华东测绘仪器有限公司. */
export function buildCustomer(overrides: Partial<Customer> = {}): Customer {
  return {
    ...buildCustomerSummary(),
    shortName: '华东测绘',
    source: 'trade-fair',
    address: {
      kind: 'address',
      masked: maskValue('address', '上海市闵行区剑川路 940 号'),
      handle: 'customers:c-huadong:address',
    },
    creditLimit: { amount: '150000.00', currency: 'CNY' },
    preferences: '上午联系；现场校准优先，不接受寄修',
    buyingHabits: null,
    tags: ['dealer', 'annual-service', 'key-account'],
    contacts: [buildContact()],
    warnings: [],
    created: { at: '2016-03-18T02:11:00.000Z' as Instant, by: { id: 'p-zhou-lan', name: '周岚' } },
    updated: { at: '2026-11-20T06:48:00.000Z' as Instant, by: { id: 'p-wang-min', name: '王敏' } },
    version: 37,
    ...overrides,
  }
}

/** An interaction: today's call about a drifting angle, which became a ticket. */
export function buildInteraction(overrides: Partial<Interaction> = {}): Interaction {
  return {
    id: 'c-huadong-i128',
    kind: 'call',
    at: '2026-11-20T01:40:00.000Z' as Instant,
    detail: 'TS-860 水平角读数漂移，要求当日到场',
    author: { id: 'p-wang-min', name: '王敏' },
    ledTo: { resource: 'tickets', id: 't-20261120-0042', number: 'T20261120-0042' },
    ...overrides,
  }
}

/** A person of the company: 周岚. */
export function buildPerson(overrides: Partial<Person> = {}): Person {
  return { id: 'p-zhou-lan', name: '周岚', department: 'd-sales-1', active: true, ...overrides }
}
