import { type CaseDefinition, newUpdate, randomText, writeText } from '../Bench.js'
import { ensure, ensureSame, failure } from '../expectations.js'

const repeatable = ['customers.get', 'customers.update', 'enforced idempotency'] as const

/** One write sent twice. */
export const repeatCases: readonly CaseDefinition[] = [
  {
    name: 'answers a change sent twice as if it were sent once',
    port: 'customers',
    needs: repeatable,
    async check(bench) {
      const before = await bench.customer()
      const context = newUpdate(before)
      const patch = { preferences: randomText() }
      const first = await bench.adapter.customers.update(before.id, patch, context)
      const second = await bench.adapter.customers.update(before.id, patch, context)
      ensureSame(second, first, 'The second answer must be the first one again.')
      ensure((await bench.customer()).revision === first.revision, 'The second send must change nothing.')
    },
  },
  {
    name: 'answers a change sent twice at once with one effect',
    port: 'customers',
    needs: repeatable,
    async check(bench) {
      const before = await bench.customer()
      const context = newUpdate(before)
      const patch = { preferences: randomText() }
      const send = () => bench.adapter.customers.update(before.id, patch, context)
      const settled = await Promise.allSettled([send(), send()])
      const done = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value.revision] : []))
      ensure(done.length > 0, 'One of the two must be answered.')
      ensure(new Set(done).size === 1, 'Both must be answered with the same state.')
      ensure((await bench.customer()).revision === done[0], 'The two must have one effect.')
    },
  },
  {
    name: 'refuses a key that stood for another change',
    port: 'customers',
    needs: repeatable,
    async check(bench) {
      const before = await bench.customer()
      const context = newUpdate(before)
      const after = await bench.adapter.customers.update(before.id, { preferences: randomText() }, context)
      const call = bench.adapter.customers.update(before.id, { preferences: randomText() }, context)
      await failure(call, { code: 'invalid', effect: 'none' })
      ensureSame(await bench.customer(), after, 'The refused change must change nothing.')
    },
  },
  {
    name: 'takes a change under the key of its refusal, once it fits',
    port: 'customers',
    needs: [...repeatable, 'enforced versions'],
    async check(bench) {
      const old = await bench.customer()
      const theirs = await writeText(bench, randomText())
      const context = newUpdate(old)
      const patch = { preferences: randomText() }
      await failure(bench.adapter.customers.update(old.id, patch, context), { code: 'conflict', effect: 'none' })
      const basedOn = theirs.revision ?? null
      const after = await bench.adapter.customers.update(old.id, patch, { ...context, basedOn })
      ensure(after.preferences === patch.preferences, 'A write without effect must not use up its key.')
    },
  },
]
