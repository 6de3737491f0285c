import { secret } from '../../../sensitive/index.js'
import { type CaseDefinition, newWrite, randomText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent } from '../expectations.js'

const newName = () => `Contract Survey ${randomText()}`

/** Comparing what is about to be written with the customers that there are. */
export const likenessCases: readonly CaseDefinition[] = [
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
  {
    name: 'compares no phone for those who may not see it',
    port: 'customers',
    needs: ['customers.duplicates', 'roles'],
    async check({ signedInAs, known }) {
      const { customers } = await signedInAs('discreet')
      const add = [{ name: 'Same phone', phone: secret(known.phone.raw) }]
      const likely = await customers.duplicates({ contacts: { add } }, {})
      ensureSame(likely, [], 'Whoever could ask would learn whose number it is, and guess what is masked.')
    },
  },
]
