import type { MaskedValue } from '../../../contract/scalars.js'
import { isMaskedValue } from '../../../sensitive/index.js'
import type { CaseDefinition } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure, given } from '../expectations.js'

const needs = ['customers.get'] as const

/** Reading one customer. */
export const getCases: readonly CaseDefinition[] = [
  {
    name: 'reads a customer under its own id, which is a string',
    port: 'customers',
    needs,
    async check({ adapter: { customers }, known }) {
      const customer = await customers.get(known.customerId, {})
      ensure(customer.id === known.customerId, 'A record must keep the id that it was asked by.')
      const everyId = [customer.id, customer.number, ...customer.contacts.map(({ id }) => id)]
      ensure(
        everyId.every((id) => typeof id === 'string' && id !== ''),
        'Ids and numbers must be strings.',
      )
    },
  },
  {
    name: 'says not-found for an id that no customer has',
    port: 'customers',
    needs,
    async check({ adapter: { customers }, known }) {
      await failure(customers.get(known.missingId, {}), { code: 'not-found', effect: 'none' })
    },
  },
  {
    name: 'says not-found for an id that is a path, a statement or a script',
    port: 'customers',
    needs,
    async check({ adapter: { customers } }) {
      for (const id of ['../session', "' OR 1=1 --", '<script>', 'a/b?c=d#e', '😀', ' ']) {
        await failure(customers.get(id, {}), { code: ['not-found', 'invalid'], effect: 'none' })
      }
    },
  },
  {
    name: 'answers no sensitive value in clear',
    port: 'customers',
    needs,
    async check(bench) {
      ensureSilent(await bench.customer(), bench.known.rawValues, 'The record')
    },
  },
  {
    name: 'answers a mask and a handle for each sensitive value',
    port: 'customers',
    needs,
    async check(bench) {
      const { address, contacts } = await bench.customer()
      const values: readonly (MaskedValue | null | undefined)[] = [
        address,
        ...contacts.flatMap(({ phone, email }) => [phone, email]),
      ]
      const present = values.flatMap((value) => (value ? [value] : []))
      ensure(present.length > 0, 'The known customer must have a sensitive value.')
      ensure(present.every(isMaskedValue), 'A sensitive value must have a kind, a mask and a handle.')
      ensure(
        new Set(present.map(({ handle }) => handle)).size === present.length,
        'Each value needs a handle of its own.',
      )
    },
  },
  {
    name: 'carries a revision, the same until something changes',
    port: 'customers',
    needs: [...needs, 'enforced versions'],
    async check(bench) {
      const [first, second] = [await bench.customer(), await bench.customer()]
      const revision = given(first.revision, 'A record of enforced versions must carry a revision.')
      ensure(revision === second.revision, 'A revision must stay while nothing changes.')
    },
  },
  {
    name: 'keeps absent, null and empty apart',
    port: 'customers',
    needs,
    async check({ adapter: { customers }, known: { emptiness } }) {
      if (!emptiness) return
      const record: object = await customers.get(emptiness.id, {})
      for (const key of emptiness.nulls) ensure(Reflect.get(record, key) === null, `${key} must be null.`)
      for (const key of emptiness.empties) ensureSame(Reflect.get(record, key), [], `${key} must be an empty list.`)
      for (const key of emptiness.absents) ensure(!(key in record), `${key} must not be there at all.`)
    },
  },
  {
    name: 'hands out answers that can be changed without changing the backend',
    port: 'customers',
    needs,
    async check(bench) {
      const first = await bench.customer()
      const before = structuredClone(first)
      for (const target of [first, first.contacts[0] ?? {}, first.address ?? {}]) {
        if (!Object.isFrozen(target)) Object.assign(target, { name: 'changed by the caller', masked: 'changed' })
      }
      ensureSame(await bench.customer(), before, 'What a caller does to an answer must not come back.')
    },
  },
  {
    name: 'forbids reading to those who may not',
    port: 'customers',
    needs: [...needs, 'customers.list', 'roles'],
    async check(bench) {
      const { customers } = await bench.signedInAs('stranger')
      await failure(customers.get(bench.known.customerId, {}), { code: 'forbidden', effect: 'none' })
      await failure(customers.list({}, {}), { code: 'forbidden', effect: 'none' })
    },
  },
]
