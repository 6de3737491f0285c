import { secret } from '../../../sensitive/index.js'
import { type CaseDefinition, everyRow, idsOf, newUpdate, newWrite, randomText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure } from '../expectations.js'

const newName = () => `Contract Survey ${randomText()}`

/** Adding, removing and counting customers. */
export const createCases: readonly CaseDefinition[] = [
  {
    name: 'adds a customer that can be read, with an id, a number and a revision of its own',
    port: 'customers',
    needs: ['customers.create', 'customers.get'],
    async check({ adapter: { customers } }) {
      const name = newName()
      const typed = '+372 5550 9913'
      const input = { name, grade: 'C', tags: [], contacts: [{ name: 'Eva', main: true, phone: secret(typed) }] }
      const before = structuredClone(input)
      const created = await customers.create(input, newWrite())
      const other = await customers.create({ name: newName() }, newWrite())
      ensure(
        created.id !== other.id && created.number !== other.number,
        'Each customer needs an id and a number of its own.',
      )
      ensureSame(await customers.get(created.id, {}), created, 'The answer must be the record as it is now.')
      ensureSame([created.name, created.contacts[0]?.name], [name, 'Eva'], 'The record must hold what was written.')
      ensureSilent(created, [typed], 'The answer')
      ensureSame(input, before, 'No call may change its input.')
    },
  },
  {
    name: 'adds one customer for a key, however often it is sent',
    port: 'customers',
    needs: ['customers.create', 'enforced idempotency'],
    async check({ adapter: { customers } }) {
      const input = { name: newName() }
      const context = newWrite()
      const first = await customers.create(input, context)
      ensureSame(await customers.create(input, context), first, 'The second answer must be the first one again.')
      await failure(customers.create({ name: newName() }, context), { code: 'invalid', effect: 'none' })
    },
  },
  {
    name: 'gives customers that are added at once an id and a number each',
    port: 'customers',
    needs: ['customers.create'],
    async check({ adapter: { customers } }) {
      const created = await Promise.all(
        Array.from({ length: 5 }, () => customers.create({ name: newName() }, newWrite())),
      )
      const own = (values: readonly string[]) => new Set(values).size === values.length
      ensure(own(created.map(({ id }) => id)) && own(created.map(({ number }) => number)), 'No two may share one.')
    },
  },
  {
    name: 'forbids adding to those who may only read',
    port: 'customers',
    needs: ['customers.create', 'roles'],
    async check(bench) {
      const { customers } = await bench.signedInAs('reader')
      await failure(customers.create({ name: newName() }, newWrite()), { code: 'forbidden', effect: 'none' })
    },
  },
  {
    name: 'removes a customer',
    port: 'customers',
    needs: ['customers.create', 'customers.remove', 'customers.get'],
    async check({ adapter: { customers } }) {
      const created = await customers.create({ name: newName() }, newWrite())
      await customers.remove(created.id, newUpdate(created))
      await failure(customers.get(created.id, {}), { code: ['not-found', 'gone'], effect: 'none' })
    },
  },
  {
    name: 'lists a removed customer no more',
    port: 'customers',
    needs: ['customers.create', 'customers.remove', 'customers.list'],
    async check({ adapter: { customers } }) {
      const kept = await customers.create({ name: newName() }, newWrite())
      const created = await customers.create({ name: newName() }, newWrite())
      await customers.remove(created.id, newUpdate(created))
      const ids = idsOf(await everyRow((page) => customers.list({ page }, {})))
      ensureSame([ids.includes(kept.id), ids.includes(created.id)], [true, false], 'The list must hold who is left.')
    },
  },
  {
    name: 'forbids removing to those who may only read',
    port: 'customers',
    needs: ['customers.remove', 'customers.get', 'roles'],
    async check({ signedInAs, known }) {
      const { customers } = await signedInAs('reader')
      const before = await customers.get(known.customerId, {})
      await failure(customers.remove(known.customerId, newUpdate(before)), { code: 'forbidden', effect: 'none' })
      ensureSame(await customers.get(known.customerId, {}), before, 'A refused removal must change nothing.')
    },
  },
  {
    name: 'refuses to remove an old state',
    port: 'customers',
    needs: ['customers.create', 'customers.update', 'customers.remove', 'enforced versions'],
    async check({ adapter: { customers } }) {
      const created = await customers.create({ name: newName() }, newWrite())
      await customers.update(created.id, { preferences: 'new' }, newUpdate(created))
      await failure(customers.remove(created.id, newUpdate(created)), { code: 'conflict', effect: 'none' })
    },
  },
  {
    name: 'counts by grade what the list holds',
    port: 'customers',
    needs: ['customers.count', 'customers.list', 'filter grades'],
    async check({ adapter: { customers } }) {
      const counts = await customers.count({}, 'grade', {})
      ensure(Object.keys(counts).length > 0, 'Some grade must be counted.')
      for (const grade of Object.keys(counts).filter((each) => each !== '')) {
        const rows = await everyRow((page) => customers.list({ filter: { grades: [grade] }, page }, {}))
        ensure(rows.length === counts[grade], `The list must hold as many customers of grade ${grade} as are counted.`)
      }
    },
  },
]
