import type { CustomerSummary } from '../../../customer/index.js'
import { type CaseDefinition, everyRow, idsOf, sizeOfSeveralPages } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure, given } from '../expectations.js'

const needs = ['customers.list'] as const

/** The order, the pages and the totals of the customer list. */
export const listCases: readonly CaseDefinition[] = [
  {
    name: 'lists every customer once, without a gap, whatever the page size',
    port: 'customers',
    needs: needs,
    async check(bench) {
      const { customers } = bench.adapter
      const whole = idsOf(await everyRow((page) => customers.list({ page }, {})))
      const cut = idsOf(await everyRow((page) => customers.list({ page }, {}), await sizeOfSeveralPages(bench)))
      ensure(whole.length > 0, 'The list must hold the known customers.')
      ensure(new Set(cut).size === cut.length, 'No customer may stand on two pages.')
      ensureSame(cut, whole, 'Smaller pages must hold the same customers in the same order.')
    },
  },
  {
    name: 'keeps its order when it is asked again',
    port: 'customers',
    needs: needs,
    async check({ adapter: { customers } }) {
      const [first, second] = await Promise.all([customers.list({}, {}), customers.list({}, {})])
      ensureSame(idsOf(first.items), idsOf(second.items), 'Two equal questions must be answered in the same order.')
    },
  },
  {
    name: 'answers a page again for the same cursor',
    port: 'customers',
    needs: needs,
    async check({ adapter: { customers } }) {
      const { nextCursor } = await customers.list({ page: { size: 2 } }, {})
      const after = given(nextCursor, 'A first page of two must name a next one.')
      const [first, second] = [
        await customers.list({ page: { size: 2, after } }, {}),
        await customers.list({ page: { size: 2, after } }, {}),
      ]
      ensureSame(idsOf(first.items), idsOf(second.items), 'One cursor must name one page.')
    },
  },
  {
    name: 'holds no more rows than asked for, and no more than it says it can',
    port: 'customers',
    needs: needs,
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
    needs: [...needs, 'exact totals'],
    async check({ adapter: { customers } }) {
      const rows = await everyRow((page) => customers.list({ page }, {}))
      const { total } = await customers.list({ page: { size: 2 } }, {})
      ensureSame(total, { count: rows.length, exact: true }, `The total must be ${rows.length} and exact.`)
    },
  },
  {
    name: 'shows the same facts in the list as in the record',
    port: 'customers',
    needs: [...needs, 'customers.get'],
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
    needs: needs,
    async check({ adapter: { customers }, known }) {
      ensureSilent(await everyRow((page) => customers.list({ page }, {})), known.rawValues, 'The list')
    },
  },
  {
    name: 'leaves the query as it was',
    port: 'customers',
    needs: needs,
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
    needs: needs,
    async check({ adapter: { customers } }) {
      const { nextCursor } = await customers.list({ page: { size: 2 } }, {})
      const after = given(nextCursor, 'A first page of two must name a next one.')
      const damaged = `!${after}!` as typeof after
      await failure(customers.list({ page: { size: 2, after: damaged } }, {}), { code: 'invalid', effect: 'none' })
    },
  },
]
