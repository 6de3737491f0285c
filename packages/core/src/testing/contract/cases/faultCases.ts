import type { CrmErrorCode } from '../../../contract/CrmError.js'
import { plantedValue } from '../../../faults/index.js'
import { type CaseDefinition, newUpdate, randomText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure } from '../expectations.js'

const reads = ['customers.get', 'faults'] as const
const writes = ['customers.get', 'customers.update', 'faults'] as const
const planted = [plantedValue, '139 1652 7740']

const statuses: readonly (readonly [number, CrmErrorCode])[] = [
  [400, 'invalid'],
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [410, 'gone'],
  [429, 'rate-limited'],
  [500, 'unavailable'],
  [502, 'unavailable'],
  [503, 'unavailable'],
]

const onWrite: readonly (readonly [number, CrmErrorCode, 'none' | 'unknown'])[] = [
  [401, 'unauthenticated', 'none'],
  [403, 'forbidden', 'none'],
  [409, 'conflict', 'none'],
  [412, 'conflict', 'none'],
  [422, 'invalid', 'none'],
  [429, 'rate-limited', 'none'],
  [500, 'unavailable', 'unknown'],
]

const garbled = [
  ['invalid-json', 'half a document'],
  ['html', 'a page for people'],
  ['malformed', 'a record of wrong types'],
] as const
const lost = ['offline', 'timeout', 'unavailable'] as const

/** A way to the backend that fails. */
export const faultCases: readonly CaseDefinition[] = [
  ...statuses.map(
    ([status, code]): CaseDefinition => ({
      name: `calls a ${status} on a read ${code}, and answers the next one`,
      port: 'adapter',
      needs: reads,
      async check(bench) {
        bench.faults.fail({ kind: 'status', status })
        await failure(bench.adapter.customers.get(bench.known.customerId, {}), { code, effect: 'none' })
        ensure((await bench.customer()).id === bench.known.customerId, 'The next call must be answered.')
      },
    }),
  ),
  ...onWrite.map(
    ([status, code, effect]): CaseDefinition => ({
      name: `calls a ${status} on a write ${code}, effect ${effect}`,
      port: 'adapter',
      needs: writes,
      async check(bench) {
        const before = await bench.customer()
        bench.faults.fail({ kind: 'status', status })
        const call = bench.adapter.customers.update(before.id, { preferences: randomText() }, newUpdate(before))
        await failure(call, { code, effect })
      },
    }),
  ),
  {
    name: 'says how long a busy backend asks to wait',
    port: 'adapter',
    needs: reads,
    async check({ adapter: { customers }, faults, known }) {
      faults.fail({ kind: 'status', status: 429, retryAfterSeconds: 7 })
      const { retryAfterSeconds } = await failure(customers.get(known.customerId, {}), { code: 'rate-limited' })
      ensure(retryAfterSeconds === 7, 'The error must say to wait 7 seconds.')
    },
  },
  ...garbled.map(
    ([kind, words]): CaseDefinition => ({
      name: `calls ${words} malformed, and quotes nothing of it`,
      port: 'adapter',
      needs: reads,
      async check({ adapter: { customers }, faults, known }) {
        faults.fail({ kind })
        const error = await failure(customers.get(known.customerId, {}), { code: 'malformed', effect: 'none' })
        ensureSilent(error, planted, 'The error')
        ensure(!/Half a docu|Sign in/.test(`${error.message}${String(error.cause)}`), 'The error must quote nothing.')
      },
    }),
  ),
  ...garbled.map(
    ([kind, words]): CaseDefinition => ({
      name: `does not guess what became of a write that is answered with ${words}`,
      port: 'adapter',
      needs: writes,
      async check(bench) {
        const before = await bench.customer()
        bench.faults.fail({ kind })
        const call = bench.adapter.customers.update(before.id, { preferences: randomText() }, newUpdate(before))
        ensureSilent(await failure(call, { code: 'malformed', effect: 'unknown' }), planted, 'The error')
      },
    }),
  ),
  {
    name: 'sets a malformed row aside and keeps the others',
    port: 'adapter',
    needs: ['customers.list', 'faults'],
    async check({ adapter: { customers }, faults }) {
      const whole = await customers.list({ page: { size: 5 } }, {})
      faults.fail({ kind: 'malformed' })
      const { items, rejected = [] } = await customers.list({ page: { size: 5 } }, {})
      ensureSame(
        items.map(({ id }) => id),
        whole.items.slice(1).map(({ id }) => id),
        'The other rows must be kept.',
      )
      ensureSame(
        rejected.map(({ index }) => index),
        [0],
        'The malformed row must be told by its place.',
      )
      ensure(rejected[0]?.path !== '', 'The malformed row must be told by the path of what is wrong.')
      ensureSilent(rejected, planted, 'What is told of the malformed row')
    },
  },
  {
    name: 'says that a dead backend is out of reach',
    port: 'adapter',
    needs: reads,
    async check({ adapter: { customers }, faults, known }) {
      faults.fail({ kind: 'dead' })
      await failure(customers.get(known.customerId, {}), { code: lost, effect: 'none' })
    },
  },
  {
    name: 'does not guess what became of a write whose answer was lost',
    port: 'adapter',
    needs: writes,
    async check(bench) {
      const before = await bench.customer()
      const patch = { preferences: randomText() }
      bench.faults.fail({ kind: 'lost-answer' })
      const call = bench.adapter.customers.update(before.id, patch, newUpdate(before))
      await failure(call, { code: lost, effect: 'unknown' })
      ensure((await bench.customer()).preferences === patch.preferences, 'The write itself must have happened.')
    },
  },
  {
    name: 'answers a write that is sent again because its answer was lost',
    port: 'adapter',
    needs: [...writes, 'enforced idempotency'],
    async check(bench) {
      const before = await bench.customer()
      const context = newUpdate(before)
      const patch = { preferences: randomText() }
      bench.faults.fail({ kind: 'lost-answer' })
      await failure(bench.adapter.customers.update(before.id, patch, context), { code: lost, effect: 'unknown' })
      const answered = await bench.adapter.customers.update(before.id, patch, context)
      ensureSame(await bench.customer(), answered, 'The second send must be answered with the one change.')
    },
  },
  {
    name: 'waits for an answer that comes late',
    port: 'adapter',
    needs: reads,
    async check(bench) {
      bench.faults.fail({ kind: 'delay', milliseconds: 30 })
      ensure((await bench.customer()).id === bench.known.customerId, 'A late answer must still be an answer.')
    },
  },
]
