// The same 2,000 customers for every list: as rows for the hand-written ones, as a backend's records for ours.

const count = 2_000
const pageSize = 50
const english = [
  'Hydrocon Nordvik Baltica Saaremaa Tartumaa Harbourline Kestrel Meridian Northgate Oakfield Pennine Ravensworth',
  'Severn Thornbury Ulverston Wexcombe Aldermere Brackley Calderdale Dunmore',
].flatMap((line) => line.split(' '))
const trades = ['Survey', 'Mapping', 'Instruments', 'Marine', 'Geodesy', 'Tunnelling', 'Railways', 'Levelling']
const forms = ['Ltd', 'OÜ', 'AS', 'Group']
const cities = ['上海', '杭州', '南京', '苏州', '武汉', '成都', '西安', '青岛', '大连', '厦门']
const chineseTrades = ['测绘仪器', '工程勘察', '海洋测量', '轨道交通', '地理信息', '水利设计']
const names = ['Mari Tamm', 'Liis Kask', 'Owen Price', 'Ruth Hale', 'Jaan Saar', '王建国', '李雪梅', '陈志远', '赵敏']
const owners = ['周岚', '何平', 'Kadri Mets', 'Tom Archer']
const industries = ['manufacturing', 'engineering', 'government', 'energy', 'construction', 'other']
const grades = ['A', 'B', 'C', 'D', 'E']
const day = 86_400_000

/** The moment at which all lists are looked at. */
export const now = '2026-11-20T06:50:00.000Z'

/** What a table shows of a customer, the latest contact first. */
export const rows = Array.from({ length: count }, (_, index) => rowOf(index)).sort((one, other) =>
  one.lastContact < other.lastContact ? 1 : -1,
)

/** The rows whose number, name or contact has the text in it. */
export function rowsMatching(search) {
  const text = search.trim().toLowerCase()
  if (text === '') return rows
  return rows.filter(({ number, name, contact }) =>
    [number, name, contact].some((value) => value.toLowerCase().includes(text)),
  )
}

/** The same, counted as a search that a person began. */
export function searchRows(search) {
  globalThis.searches += 1
  return rowsMatching(search)
}

/** The rows as the memory adapter keeps them. */
export function memorySeed() {
  return {
    people: owners.map((name) => ({ id: name, name, active: true })),
    options: {
      industries: industries.map((value) => ({ value, label: { en: value } })),
    },
    customers: rows.map(({ id, number, name, grade, industry, owner, since, ...row }) => ({
      id,
      number,
      name,
      grade,
      industry,
      owner,
      since,
      lastContact: { at: row.lastContact, kind: 'call' },
      counts: { openTickets: row.openTickets, overdueTickets: row.lateTickets },
      contacts: [{ id: `${id}-main`, name: row.contact, main: true, phone: row.phone.replace('••••', '0000') }],
    })),
  }
}

/** A backend that filters as the hand-written lists do, so that only what lies above it differs. */
export function plainSource() {
  return {
    name: 'plain',
    scope: 'plain',
    capabilities: {
      lists: {
        customers: {
          paging: 'cursor',
          backwards: false,
          around: false,
          maxSize: 100,
          total: 'exact',
          search: true,
          sort: ['lastContact'],
          filter: [],
        },
      },
    },
    customers: {
      async list({ search = '', page }) {
        const found = search ? searchRows(search) : rows
        const from = Number(page?.after ?? 0)
        const end = from + (page?.size ?? pageSize)
        return {
          items: found.slice(from, end).map(summaryOf),
          nextCursor: end < found.length ? String(end) : null,
          total: { count: found.length, exact: true },
        }
      },
      async get(id) {
        return { ...summaryOf(rows.find((row) => row.id === id)), contacts: [] }
      },
    },
  }
}

function summaryOf({ id, number, name, grade, industry, owner, since, ...row }) {
  return {
    id,
    revision: '1',
    number,
    name,
    grade,
    industry,
    owner: { id: owner, name: owner },
    since,
    lastContact: { at: row.lastContact, kind: 'call' },
    counts: { openTickets: row.openTickets, overdueTickets: row.lateTickets },
    mainContact: {
      id: `${id}-main`,
      name: row.contact,
      phone: { kind: 'phone', masked: row.phone, handle: `${id}-phone` },
    },
  }
}

function rowOf(index) {
  const random = randomFrom(index + 1)
  const pick = (values) => values[Math.floor(random() * values.length)]
  const openTickets = random() < 0.6 ? 0 : Math.ceil(random() * 6)
  const year = 2008 + Math.floor(random() * 18)
  return {
    id: `c-${index}`,
    number: `C${year}${String(index).padStart(4, '0')}`,
    name:
      random() < 0.6
        ? `${pick(english)} ${pick(trades)} ${pick(forms)}`
        : `${pick(cities)}${pick(chineseTrades)}有限公司`,
    grade: pick(grades),
    contact: pick(names),
    phone: `138 •••• ${String(Math.floor(random() * 10_000)).padStart(4, '0')}`,
    industry: pick(industries),
    owner: pick(owners),
    openTickets,
    lateTickets: random() < 0.3 ? Math.min(openTickets, 1) : 0,
    lastContact: new Date(Date.parse(now) - Math.floor(random() * 700 * day)).toISOString(),
    since: `${year}-0${1 + Math.floor(random() * 9)}-15`,
  }
}

/** A small generator (mulberry32): the same numbers on every machine. */
function randomFrom(seed) {
  let state = Math.imul(seed, 0x9e3779b9)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
