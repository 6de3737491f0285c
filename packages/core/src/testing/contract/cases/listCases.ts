import type { CustomerFilter, CustomerSummary } from '../../../customer/index.js'
import { type Bench, type CaseDefinition, everyRow, randomText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure, given } from '../expectations.js'

const listNeeds = ['customers.list'] as const
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** Pages of a size that cuts the list into several, but not into hundreds. */
async function pageSize({ adapter }: Bench): Promise<number> {
  const { items, total } = await adapter.customers.list({}, {})
  return Math.max(2, Math.ceil((total?.count ?? items.length) / 7))
}

/** The order, the pages and the totals of the customer list. */
export const listCases: readonly CaseDefinition[] = [
  {
    name: 'lists every customer once, without a gap, whatever the page size',
    port: 'customers',
    needs: listNeeds,
    async check(bench) {
      const { customers } = bench.adapter
      const whole = ids(await everyRow((page) => customers.list({ page }, {})))
      const cut = ids(await everyRow((page) => customers.list({ page }, {}), await pageSize(bench)))
      ensure(whole.length > 0, 'The list must hold the known customers.')
      ensure(new Set(cut).size === cut.length, 'No customer may stand on two pages.')
      ensureSame(cut, whole, 'Smaller pages must hold the same customers in the same order.')
    },
  },
  {
    name: 'keeps its order when it is asked again',
    port: 'customers',
    needs: listNeeds,
    async check({ adapter: { customers } }) {
      const [first, second] = await Promise.all([customers.list({}, {}), customers.list({}, {})])
      ensureSame(ids(first.items), ids(second.items), 'Two equal questions must be answered in the same order.')
    },
  },
  {
    name: 'answers a page again for the same cursor',
    port: 'customers',
    needs: listNeeds,
    async check({ adapter: { customers } }) {
      const { nextCursor } = await customers.list({ page: { size: 2 } }, {})
      const after = given(nextCursor, 'A first page of two must name a next one.')
      const [first, second] = [
        await customers.list({ page: { size: 2, after } }, {}),
        await customers.list({ page: { size: 2, after } }, {}),
      ]
      ensureSame(ids(first.items), ids(second.items), 'One cursor must name one page.')
    },
  },
  {
    name: 'holds no more rows than asked for, and no more than it says it can',
    port: 'customers',
    needs: listNeeds,
    async check({ adapter: { customers, capabilities } }) {
      const most = capabilities.lists.customers?.maxSize ?? 100
      const small = await customers.list({ page: { size: 2 } }, {})
      const large = await customers.list({ page: { size: most + 1_000 } }, {})
      ensure(small.items.length === 2, `A page of two must hold two rows, not ${small.items.length}.`)
      ensure(large.items.length <= most, `No page may hold more than ${most} rows, the declared maximum.`)
    },
  },
  {
    name: 'counts exactly the customers that it lists',
    port: 'customers',
    needs: [...listNeeds, 'exact totals'],
    async check({ adapter: { customers } }) {
      const rows = await everyRow((page) => customers.list({ page }, {}))
      const { total } = await customers.list({ page: { size: 2 } }, {})
      ensureSame(total, { count: rows.length, exact: true }, `The total must be ${rows.length} and exact.`)
    },
  },
  {
    name: 'shows the same facts in the list as in the record',
    port: 'customers',
    needs: [...listNeeds, 'customers.get'],
    async check({ adapter: { customers } }) {
      const { items } = await customers.list({ page: { size: 3 } }, {})
      for (const summary of items) {
        const record = await customers.get(summary.id, {})
        const facts = ({ id, number, name, grade, since }: CustomerSummary) => [
          id,
          number,
          name,
          grade ?? null,
          since ?? null,
        ]
        ensureSame(facts(summary), facts(record), 'A row and its record must agree on number, name, grade and start.')
        if (summary.revision)
          ensure(summary.revision === record.revision, 'A row must carry the revision of its record.')
      }
    },
  },
  {
    name: 'answers no sensitive value in clear in the list',
    port: 'customers',
    needs: listNeeds,
    async check({ adapter: { customers }, known }) {
      ensureSilent(await everyRow((page) => customers.list({ page }, {})), known.rawValues, 'The list')
    },
  },
  {
    name: 'leaves the query as it was',
    port: 'customers',
    needs: listNeeds,
    async check({ adapter: { customers } }) {
      const query = {
        filter: { grades: ['B', 'A'] },
        sort: [{ by: 'name', direction: 'ascending' }],
        page: { size: 3 },
      } as const
      const before = structuredClone(query)
      await customers.list(query, {}).catch(() => undefined)
      ensureSame(query, before, 'No call may change its input.')
    },
  },
  {
    name: 'refuses a cursor that it never gave',
    port: 'customers',
    needs: listNeeds,
    async check({ adapter: { customers } }) {
      const { nextCursor } = await customers.list({ page: { size: 2 } }, {})
      const after = given(nextCursor, 'A first page of two must name a next one.')
      const damaged = `!${after}!` as typeof after
      await failure(customers.list({ page: { size: 2, after: damaged } }, {}), { code: 'invalid', effect: 'none' })
    },
  },
]

/** What the customer list can be searched by. */
export const searchCases: readonly CaseDefinition[] = [
  {
    name: 'finds customers by everything that it says they are found by',
    port: 'customers',
    needs: [...listNeeds, 'customer search'],
    async check({ adapter: { customers }, known }) {
      for (const { by, text, finds } of known.searches) {
        const found = await everyRow((page) => customers.list({ search: text, page }, {}))
        ensure(ids(found).includes(finds), `The search by ${by} must find the known customer.`)
      }
    },
  },
  {
    name: 'finds nothing for a text that no customer has',
    port: 'customers',
    needs: [...listNeeds, 'customer search'],
    async check({ adapter: { customers } }) {
      const page = await customers.list({ search: `none ${randomText()}` }, {})
      ensureSame([page.items, page.nextCursor], [[], null], 'The page must be empty and the last.')
      ensure((page.total?.count ?? 0) === 0, 'The total must be zero.')
    },
  },
  {
    name: 'takes what is searched for as text, never as a pattern or a statement',
    port: 'customers',
    needs: [...listNeeds, 'customer search'],
    async check({ adapter: { customers } }) {
      for (const search of ["' OR 1=1 --", '%%%', '_________', '.*.*.*', '"; drop table customers; --', '\\']) {
        const { items } = await customers.list({ search }, {})
        ensureSame(items, [], `The search for ${search} must find nothing.`)
      }
    },
  },
  {
    name: 'pages through what a search found',
    port: 'customers',
    needs: [...listNeeds, 'customer search'],
    async check({ adapter: { customers }, known }) {
      const { name } = await customers.get(known.customerId, {})
      const search = name.slice(0, 1)
      const whole = ids(await everyRow((page) => customers.list({ search, page }, {})))
      const size = Math.max(1, Math.ceil(whole.length / 7))
      const cut = ids(await everyRow((page) => customers.list({ search, page }, {}), size))
      ensureSame(cut, whole, 'Smaller pages must hold the same customers in the same order.')
      ensure(whole.includes(known.customerId), 'The first letter of a name must find its customer.')
    },
  },
]

const sortValues: Readonly<Record<string, (row: CustomerSummary) => string | null>> = {
  number: (row) => row.number,
  name: (row) => row.name,
  grade: (row) => row.grade ?? null,
  since: (row) => row.since ?? null,
  lastContact: (row) => row.lastContact?.at ?? null,
}

/** One case for each order that the list may declare. */
export const sortCases: readonly CaseDefinition[] = Object.entries(sortValues).map(([by, sortValue]) => ({
  name: `sorts by ${by} in both directions, without a gap`,
  port: 'customers',
  needs: [...listNeeds, `order ${by}`],
  async check(bench) {
    const { customers } = bench.adapter
    const size = await pageSize(bench)
    const sorted = (direction: 'ascending' | 'descending') =>
      everyRow((page) => customers.list({ sort: [{ by, direction }], page }, {}), size)
    const up = await sorted('ascending')
    const down = await sorted('descending')
    const known = (rows: readonly CustomerSummary[]) => rows.map(sortValue).filter((value) => value !== null)
    ensureSame(ids(up).sort(), ids(down).sort(), 'Both directions must hold the same customers.')
    ensure(new Set(ids(up)).size === up.length, 'No customer may stand on two pages.')
    ensureSame(known(up), known(down).reverse(), 'One direction must be the other one backwards.')
    if (by !== 'name') ensureSame(known(up), known(up).sort(), 'The values must not go down in an ascending order.')
  },
}))

const filters: readonly {
  readonly filter: keyof CustomerFilter
  make(bench: Bench): Promise<CustomerFilter>
  fits(row: CustomerSummary, filter: CustomerFilter): boolean
}[] = [
  {
    filter: 'grades',
    make: async (bench) => ({
      grades: [given((await bench.customer()).grade, 'The known customer must have a grade.')],
    }),
    fits: ({ grade }, { grades }) => grades?.some((each) => each === grade) ?? false,
  },
  {
    filter: 'industries',
    make: async (bench) => ({
      industries: [given((await bench.customer()).industry, 'The known customer must have an industry.')],
    }),
    fits: ({ industry }, { industries }) => industries?.some((each) => each === industry) ?? false,
  },
  {
    filter: 'regions',
    make: async (bench) => ({
      regions: [given((await bench.customer()).region, 'The known customer must have a region.')],
    }),
    fits: ({ region }, { regions }) => regions?.some((each) => each === region) ?? false,
  },
  {
    filter: 'owners',
    make: async (bench) => ({
      owners: [given((await bench.customer()).owner, 'The known customer must have an owner.').id],
    }),
    fits: ({ owner }, { owners }) => owners?.some((each) => each === owner?.id) ?? false,
  },
]

/** One case for each filter that the list may declare. */
export const filterCases: readonly CaseDefinition[] = filters.map(({ filter, make, fits }) => ({
  name: `narrows by ${filter}`,
  port: 'customers',
  needs: [...listNeeds, 'customers.get', `filter ${filter}`],
  async check(bench) {
    const { customers } = bench.adapter
    const wanted = await make(bench)
    const rows = await everyRow((page) => customers.list({ filter: wanted, page }, {}))
    ensure(ids(rows).includes(bench.known.customerId), 'A customer that fits must be listed.')
    ensure(
      rows.every((row) => fits(row, wanted)),
      'A customer that does not fit must not be listed.',
    )
    const none = await customers.list({ filter: { [filter]: [`none-${randomText()}`] } }, {})
    ensureSame(none.items, [], 'A value that nobody has must find nobody.')
  },
}))
