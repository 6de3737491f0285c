import type { CustomerFilter, CustomerSummary } from '../../../customer/index.js'
import { calendarDate } from '../../../time/index.js'
import { type Bench, type CaseDefinition, everyRow, idsOf, randomText, sizeOfSeveralPages } from '../Bench.js'
import { ensure, ensureSame, given } from '../expectations.js'

const needs = ['customers.list'] as const

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
  needs: [...needs, `order ${by}`],
  async check(bench) {
    const { customers } = bench.adapter
    const size = await sizeOfSeveralPages(bench)
    const sorted = (direction: 'ascending' | 'descending') =>
      everyRow((page) => customers.list({ sort: [{ by, direction }], page }, {}), size)
    const up = await sorted('ascending')
    const down = await sorted('descending')
    const known = (rows: readonly CustomerSummary[]) => rows.map(sortValue).filter((value) => value !== null)
    ensureSame(idsOf(up).sort(), idsOf(down).sort(), 'Both directions must hold the same customers.')
    ensure(new Set(idsOf(up)).size === up.length, 'No customer may stand on two pages.')
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
    filter: 'tags',
    make: async (bench) => ({
      tags: [given((await bench.customer()).tags?.[0], 'The known customer must have a tag.')],
    }),
    fits: () => true,
  },
  {
    filter: 'lastContactSince',
    make: async (bench) => {
      const { lastContact } = await bench.customer()
      const { at } = given(lastContact, 'The known customer must have been in contact.')
      return { lastContactSince: given(calendarDate(at.slice(0, 10)), 'The latest contact must be a moment.') }
    },
    fits: ({ lastContact }, { lastContactSince = '' }) =>
      (lastContact?.at ?? '').slice(0, 10) >= dayBefore(lastContactSince),
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
  needs: [...needs, 'customers.get', `filter ${filter}`],
  async check(bench) {
    const { customers } = bench.adapter
    const wanted = await make(bench)
    const rows = await everyRow((page) => customers.list({ filter: wanted, page }, {}))
    ensure(idsOf(rows).includes(bench.known.customerId), 'A customer that fits must be listed.')
    ensure(
      rows.every((row) => fits(row, wanted)),
      'A customer that does not fit must not be listed.',
    )
    const nobody = filter === 'lastContactSince' ? '9999-12-31' : [`none-${randomText()}`]
    const none = await customers.list({ filter: { [filter]: nobody } }, {})
    ensureSame(none.items, [], 'A value that nobody has must find nobody.')
  },
}))

/** A day earlier than the one in UTC: the backend's zone decides which day it was. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
