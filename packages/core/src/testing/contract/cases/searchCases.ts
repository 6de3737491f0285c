import { type CaseDefinition, everyRow, idsOf, randomText } from '../Bench.js'
import { ensure, ensureSame } from '../expectations.js'

const needs = ['customers.list'] as const

/** What the customer list can be searched by. */
export const searchCases: readonly CaseDefinition[] = [
  {
    name: 'finds customers by everything that it says they are found by',
    port: 'customers',
    needs: [...needs, 'customer search'],
    async check({ adapter: { capabilities, customers }, known }) {
      ensure(known.searches.length > 0, 'The harness must know a search that finds a customer: `known.searches`.')
      const claimed = capabilities.lists.customers?.searches ?? []
      const untried = claimed.filter((kind) => !known.searches.some(({ by }) => by === kind))
      ensureSame(untried, [], 'The harness must know a search of every kind that `searches` claims.')
      for (const { by, text, finds } of known.searches) {
        const found = await everyRow((page) => customers.list({ search: text, page }, {}))
        ensure(idsOf(found).includes(finds), `The search by ${by} must find the known customer.`)
      }
    },
  },
  {
    name: 'finds nobody by a phone or e-mail for those who may not see it',
    port: 'customers',
    needs: [...needs, 'customer search', 'roles'],
    async check({ signedInAs, known }) {
      const { customers } = await signedInAs('discreet')
      for (const { by, text, finds } of known.searches.filter(({ by }) => by === 'phone' || by === 'email')) {
        const found = await everyRow((page) => customers.list({ search: text, page }, {}))
        ensure(!idsOf(found).includes(finds), `A search by ${by}, longer each time, would spell out what is masked.`)
      }
    },
  },
  {
    name: 'finds nothing for a text that no customer has',
    port: 'customers',
    needs: [...needs, 'customer search'],
    async check({ adapter: { customers } }) {
      const page = await customers.list({ search: `none ${randomText()}` }, {})
      ensureSame([page.items, page.nextCursor], [[], null], 'The page must be empty and the last.')
      ensure((page.total?.count ?? 0) === 0, 'The total must be zero.')
    },
  },
  {
    name: 'takes what is searched for as text, never as a pattern or a statement',
    port: 'customers',
    needs: [...needs, 'customer search'],
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
    needs: [...needs, 'customer search'],
    async check({ adapter: { customers }, known }) {
      const { name } = await customers.get(known.customerId, {})
      const search = name.slice(0, 1)
      const whole = idsOf(await everyRow((page) => customers.list({ search, page }, {})))
      const size = Math.max(1, Math.ceil(whole.length / 7))
      const cut = idsOf(await everyRow((page) => customers.list({ search, page }, {}), size))
      ensureSame(cut, whole, 'Smaller pages must hold the same customers in the same order.')
      ensure(whole.includes(known.customerId), 'The first letter of a name must find its customer.')
    },
  },
]
