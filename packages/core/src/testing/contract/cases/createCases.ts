import { secret } from '../../../sensitive/index.js'
import { type CaseDefinition, everyRow, newUpdate, newWrite, randomText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure } from '../expectations.js'

const newName = () => `Contract Survey ${randomText()}`

/** Adding, removing, counting and comparing customers. */
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
  {
    name: 'finds a customer of the same name before it is written twice, masked',
    port: 'customers',
    needs: ['customers.duplicates', 'customers.get'],
    async check(bench) {
      const { id, name } = await bench.customer()
      const likely = await bench.adapter.customers.duplicates({ name }, {})
      const found = likely.find(({ customer }) => customer.id === id)
      ensure(found && found.reasons.length > 0, 'A customer of the same name must be found, with a reason.')
      ensureSilent(likely, bench.known.rawValues, 'The answer')
      const none = await bench.adapter.customers.duplicates({ name: `Nobody ${randomText()}` }, {})
      ensureSame(none, [], 'A name that nobody has must find nobody.')
    },
  },
  {
    name: 'finds a customer whose name has another legal form',
    port: 'customers',
    needs: ['customers.duplicates', 'customers.create'],
    async check({ adapter: { customers } }) {
      const core = `契约测绘${randomText()}`
      const { id } = await customers.create({ name: `${core}有限公司` }, newWrite())
      for (const name of [core, `${core}股份有限公司`]) {
        const likely = await customers.duplicates({ name }, {})
        const reasons = likely.find(({ customer }) => customer.id === id)?.reasons ?? []
        ensure(
          reasons.some(({ code }) => /name/.test(code)),
          `A customer whose name resembles ${name} must be found, with the name as a reason.`,
        )
      }
    },
  },
  {
    name: 'finds a customer by a phone however it is written',
    port: 'customers',
    needs: ['customers.duplicates', 'customers.create'],
    async check({ adapter: { customers } }) {
      const tail = String(Math.floor(Math.random() * 1e8)).padStart(8, '0')
      const contacts = [{ name: '契约联系人', phone: secret(`139${tail}`) }]
      const { id } = await customers.create({ name: newName(), contacts }, newWrite())
      const forms = [`139 ${tail.slice(0, 4)} ${tail.slice(4)}`, `+86 139${tail}`, `0086-139-${tail}`, `１３９${tail}`]
      for (const form of forms) {
        const likely = await customers.duplicates({ contacts: { add: [{ name: 'A', phone: secret(form) }] } }, {})
        ensure(
          likely.some(({ customer }) => customer.id === id),
          'A customer of the same phone must be found, whether with +86, 0086, spaces, dashes or full-width digits.',
        )
      }
    },
  },
  {
    name: 'finds a customer by a phone that it compares in clear',
    port: 'customers',
    needs: ['customers.duplicates'],
    async check({ adapter: { customers }, known }) {
      const add = [{ name: 'Same phone', phone: secret(known.phone.raw.replace(/\s/g, '')) }]
      const likely = await customers.duplicates({ contacts: { add } }, {})
      ensure(
        likely.some(({ customer }) => customer.id === known.customerId),
        'A customer of the same phone must be found.',
      )
      ensureSilent(likely, known.rawValues, 'The answer')
    },
  },
]
