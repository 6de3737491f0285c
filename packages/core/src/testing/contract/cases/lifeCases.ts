import type { LiveSignal } from '../../../contract/ports.js'
import { type CaseDefinition, newUpdate, nextTurn, randomText } from '../Bench.js'
import { ensure } from '../expectations.js'

/** Several adapters beside each other, their end, and what they tell while they live. */
export const lifeCases: readonly CaseDefinition[] = [
  {
    name: 'goes on when another adapter to the same backend ends',
    port: 'adapter',
    needs: ['customers.get', 'dispose', 'another'],
    async check(bench) {
      const other = await bench.another()
      await other.customers.get(bench.known.customerId, {})
      other.dispose()
      ensure((await bench.customer()).id === bench.known.customerId, 'One adapter must not end another.')
    },
  },
  {
    name: 'shows one adapter what another one wrote',
    port: 'adapter',
    needs: ['customers.get', 'customers.update', 'another'],
    async check(bench) {
      const other = await bench.another()
      const before = await bench.customer()
      const preferences = randomText()
      await other.customers.update(before.id, { preferences }, newUpdate(before))
      ensure((await bench.customer()).preferences === preferences, 'A read must see what was written before it.')
    },
  },
  {
    name: 'has a name, a scope and a capability for every list',
    port: 'adapter',
    needs: ['customers.list'],
    async check({ adapter: { name, scope, capabilities } }) {
      ensure(name !== '' && scope !== '', 'An adapter needs a name and a scope.')
      const lists = Object.values(capabilities.lists)
      ensure(
        lists.every(({ maxSize }) => maxSize > 0),
        'A list must be able to hold a row.',
      )
    },
  },
  {
    name: 'can be ended twice',
    port: 'adapter',
    needs: ['dispose'],
    async check({ adapter }) {
      adapter.dispose()
      adapter.dispose()
    },
  },
  {
    name: 'ends the calls on their way when it is ended',
    port: 'adapter',
    needs: ['dispose', 'customers.get', 'faults'],
    async check(bench) {
      bench.faults.fail({ kind: 'silent' })
      const call = bench.adapter.customers.get(bench.known.customerId, {}).then(
        () => 'answered',
        () => 'rejected',
      )
      await nextTurn()
      bench.adapter.dispose()
      ensure((await call) === 'rejected', 'A call must not outlive its adapter.')
    },
  },
  {
    name: 'tells of a change, and of nothing after the listener left',
    port: 'adapter',
    needs: ['live', 'customers.get', 'customers.update'],
    async check(bench) {
      const topic = { resource: 'customers', id: bench.known.customerId } as const
      const heard: LiveSignal[] = []
      let leave = () => {}
      const told = new Promise<void>((resolve) => {
        leave = bench.adapter.live.subscribe([topic], (signal) => {
          heard.push(signal)
          if (signal.type === 'changed') resolve()
        })
      })
      const before = await bench.customer()
      const after = await bench.adapter.customers.update(before.id, { preferences: randomText() }, newUpdate(before))
      await told
      leave()
      const count = heard.length
      await bench.adapter.customers.update(before.id, { preferences: randomText() }, newUpdate(after))
      await bench.customer()
      ensure(heard.length === count, 'A listener that left must hear nothing.')
      ensure(!JSON.stringify(heard).includes(after.name), 'A signal must say where, not what.')
    },
  },
]
