import type { Instant } from '../../../contract/scalars.js'
import type { Interaction, InteractionFilter, InteractionInput } from '../../../customer/index.js'
import { type Bench, type CaseDefinition, everyRow, idsOf, newWrite, randomText } from '../Bench.js'
import { ensure, ensureSame, failure, given } from '../expectations.js'

const needs = ['customers.interactions'] as const
const writes = [...needs, 'customers.logInteraction'] as const

function history({ adapter, known }: Bench, filter?: InteractionFilter, size?: number): Promise<Interaction[]> {
  const id = known.customerWithManyInteractionsId
  const narrowed = filter ? { filter } : {}
  return everyRow((page) => adapter.customers.interactions(id, { ...narrowed, page }, {}), size)
}

function newEntry(at = '2026-11-20T06:30:00.000Z'): InteractionInput {
  return { kind: 'call', at: at as Instant, detail: `Contract ${randomText()}`, result: 'done', subject: 'Marta' }
}

/** What happened with a customer. */
export const interactionCases: readonly CaseDefinition[] = [
  {
    name: 'lists what happened newest first, once, whatever the page size',
    port: 'customers',
    needs,
    async check(bench) {
      const whole = await history(bench)
      const moments = whole.map(({ at }) => at)
      ensure(whole.length >= 25, 'The known history must hold 25 entries or more.')
      ensureSame(moments, moments.toSorted().reverse(), 'The newest entry must come first.')
      ensure(new Set(idsOf(whole)).size === whole.length, 'No entry may stand on two pages.')
      ensureSame(
        idsOf(await history(bench, undefined, 7)),
        idsOf(whole),
        'Smaller pages must hold the same entries in the same order.',
      )
    },
  },
  {
    name: 'counts the entries that it lists',
    port: 'customers',
    needs: [...needs, 'exact totals'],
    async check(bench) {
      const whole = await history(bench)
      const id = bench.known.customerWithManyInteractionsId
      const { total } = await bench.adapter.customers.interactions(id, { page: { size: 3 } }, {})
      if (total) ensureSame(total, { count: whole.length, exact: true }, `The total must be ${whole.length} and exact.`)
    },
  },
  {
    name: 'lists the oldest first when asked',
    port: 'customers',
    needs,
    async check(bench) {
      if (!bench.adapter.capabilities.lists.interactions?.sort.includes('at')) return
      const id = bench.known.customerWithManyInteractionsId
      const sort = [{ by: 'at', direction: 'ascending' }] as const
      const oldest = await everyRow((page) => bench.adapter.customers.interactions(id, { sort, page }, {}), 11)
      const moments = oldest.map(({ at }) => at)
      ensureSame(moments, moments.toSorted(), 'The oldest entry must come first.')
      ensureSame(idsOf(oldest).sort(), idsOf(await history(bench)).sort(), 'Both orders must hold the same entries.')
    },
  },
  {
    name: 'narrows the history by kind and by time',
    port: 'customers',
    needs,
    async check(bench) {
      const filters = bench.adapter.capabilities.lists.interactions?.filter ?? []
      const whole = await history(bench)
      const middle = given(whole[Math.floor(whole.length / 2)], 'The known history must not be empty.')
      const holds = async (filter: InteractionFilter, fits: (entry: Interaction) => boolean, what: string) => {
        const expected = idsOf(whole.filter(fits))
        ensureSame(
          idsOf(await history(bench, filter)),
          expected,
          `Narrowed by ${what}, exactly the entries that fit must be left.`,
        )
      }
      if (filters.includes('kinds')) await holds({ kinds: [middle.kind] }, ({ kind }) => kind === middle.kind, 'kind')
      if (filters.includes('since')) await holds({ since: middle.at }, ({ at }) => at >= middle.at, 'since')
      if (filters.includes('until')) await holds({ until: middle.at }, ({ at }) => at <= middle.at, 'until')
    },
  },
  {
    name: 'says not-found for the history of an id that no customer has',
    port: 'customers',
    needs,
    async check({ adapter: { customers }, known }) {
      await failure(customers.interactions(known.missingId, {}, {}), { code: 'not-found', effect: 'none' })
    },
  },
  {
    name: 'adds an entry, which the history then holds',
    port: 'customers',
    needs: writes,
    async check({ adapter: { customers }, known: { customerId } }) {
      const input = newEntry()
      const before = structuredClone(input)
      const logged = await customers.logInteraction(customerId, input, newWrite())
      const { kind, at, detail, result, subject } = logged
      ensureSame({ kind, at, detail, result, subject }, input, 'The entry must hold what was written.')
      ensureSame(input, before, 'No call may change its input.')
      const rows = await everyRow((page) => customers.interactions(customerId, { page }, {}))
      ensure(idsOf(rows).includes(logged.id), 'The history must hold the new entry.')
    },
  },
  {
    name: 'adds one entry for a key, however often it is sent',
    port: 'customers',
    needs: [...writes, 'enforced idempotency'],
    async check({ adapter: { customers }, known: { customerId } }) {
      const input = newEntry()
      const context = newWrite()
      const first = await customers.logInteraction(customerId, input, context)
      const second = await customers.logInteraction(customerId, input, context)
      ensure(first.id === second.id, 'The second answer must name the first entry.')
      const rows = await everyRow((page) => customers.interactions(customerId, { page }, {}))
      ensure(rows.filter(({ detail }) => detail === input.detail).length === 1, 'The history must hold one entry.')
      await failure(customers.logInteraction(customerId, newEntry(), context), { code: 'invalid', effect: 'none' })
    },
  },
  {
    name: 'keeps every entry when several are added at once',
    port: 'customers',
    needs: writes,
    async check({ adapter: { customers }, known: { customerId } }) {
      const entries = Array.from({ length: 5 }, () => newEntry())
      const logged = await Promise.all(entries.map((entry) => customers.logInteraction(customerId, entry, newWrite())))
      const held = idsOf(await everyRow((page) => customers.interactions(customerId, { page }, {})))
      ensure(new Set(idsOf(logged)).size === 5, 'Each entry needs an id of its own.')
      ensure(
        idsOf(logged).every((id) => held.includes(id)),
        'No entry may be lost.',
      )
    },
  },
  {
    name: 'leaves the revision of the customer alone when something happens with it',
    port: 'customers',
    needs: [...writes, 'customers.get', 'enforced versions'],
    async check(bench) {
      const before = await bench.customer()
      await bench.adapter.customers.logInteraction(before.id, newEntry(), newWrite())
      ensure((await bench.customer()).revision === before.revision, 'An entry must not make an open edit stale.')
    },
  },
  {
    name: 'refuses an entry without a text, and says which field and why',
    port: 'customers',
    needs: writes,
    async check({ adapter: { customers }, known: { customerId } }) {
      const call = customers.logInteraction(customerId, { ...newEntry(), detail: ' ' }, newWrite())
      const { fieldErrors } = await failure(call, { code: 'invalid', effect: 'none' })
      const told = fieldErrors?.map(({ path, reason }) => `${path.join('.')} ${reason.code}`) ?? []
      ensure(told.includes('detail required'), 'A field error must say that the text is required.')
    },
  },
  {
    name: 'refuses an entry for an id that no customer has, and from those who may not even read',
    port: 'customers',
    needs: [...writes, 'roles'],
    async check(bench) {
      const missing = bench.adapter.customers.logInteraction(bench.known.missingId, newEntry(), newWrite())
      await failure(missing, { code: 'not-found', effect: 'none' })
      const { customers } = await bench.signedInAs('stranger')
      const call = customers.logInteraction(bench.known.customerId, newEntry(), newWrite())
      await failure(call, { code: 'forbidden', effect: 'none' })
    },
  },
]
