import { type Bench, type CaseDefinition, randomText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure, given } from '../expectations.js'

const needs = ['access.reveal', 'customers.get'] as const

async function question(bench: Bench) {
  const { id, contacts } = await bench.customer()
  const contact = contacts.find((each) => each.id === bench.known.phone.contactId)
  const handle = given(contact?.phone, 'The known contact must have a phone.').handle
  return { handle, on: { resource: 'customers', id } } as const
}

/** Who is asking, what they may do, and sensitive values in clear. */
export const accessCases: readonly CaseDefinition[] = [
  {
    name: 'says who is signed in',
    port: 'access',
    needs: ['access.actor'],
    async check({ adapter: { access } }) {
      const actor = await access.actor({})
      ensure(actor.id !== '' && actor.name !== '', 'The actor needs an id and a name.')
      ensure(Array.isArray(actor.roles), 'The actor needs a list of roles.')
    },
  },
  {
    name: 'answers each question about a right, in the order of the questions',
    port: 'access',
    needs: ['access.can'],
    async check({ adapter: { access }, known: { customerId } }) {
      const on = { resource: 'customers', id: customerId } as const
      const answers = await access.can(
        [
          { action: 'view', on },
          { action: `no-such-action-${randomText()}`, on },
          { action: 'view', on: 'customers' },
        ],
        {},
      )
      ensureSame(
        answers.map(({ allowed }) => allowed),
        [true, false, true],
        'View is allowed, an unknown action is not.',
      )
      ensureSame(await access.can([], {}), [], 'No question must have no answer.')
    },
  },
  {
    name: 'knows who may not write',
    port: 'access',
    needs: ['access.can', 'roles'],
    async check(bench) {
      const { access } = await bench.signedInAs('reader')
      const answers = await access.can([{ action: 'update', on: 'customers' }], {})
      ensureSame(
        answers.map(({ allowed }) => allowed),
        [false],
        'A reader must not be told that writing is allowed.',
      )
    },
  },
  {
    name: 'reveals a phone in clear, for a limited time',
    port: 'access',
    needs,
    async check(bench) {
      const { handle, on } = await question(bench)
      const { value, expiresAt } = await bench.adapter.access.reveal(handle, on, 'contract', {})
      ensure(
        value.replace(/\D/g, '') === bench.known.phone.raw.replace(/\D/g, ''),
        'The value must be the phone in clear.',
      )
      ensure(!Number.isNaN(Date.parse(expiresAt)), 'The answer must say when it expires.')
    },
  },
  {
    name: 'keeps the record masked after a reveal',
    port: 'access',
    needs,
    async check(bench) {
      const { handle, on } = await question(bench)
      await bench.adapter.access.reveal(handle, on, 'contract', {})
      ensureSilent(await bench.customer(), bench.known.rawValues, 'The record')
    },
  },
  {
    name: 'writes down who asked for what, and why',
    port: 'access',
    needs: [...needs, 'audit'],
    async check(bench) {
      const { handle, on } = await question(bench)
      const reason = `contract ${randomText()}`
      await bench.adapter.access.reveal(handle, on, reason, {})
      const entries = (await bench.audit()).filter((entry) => entry.reason === reason)
      ensureSame(
        entries.map((entry) => entry.handle),
        [handle],
        'The audit must hold the reveal once.',
      )
      ensureSilent(entries, bench.known.rawValues, 'The audit')
    },
  },
  {
    name: 'reveals nothing without a reason',
    port: 'access',
    needs,
    async check(bench) {
      const { handle, on } = await question(bench)
      const error = await failure(bench.adapter.access.reveal(handle, on, '  ', {}), {
        code: 'invalid',
        effect: 'none',
      })
      ensureSilent(error, bench.known.rawValues, 'The error')
    },
  },
  {
    name: 'reveals nothing for a handle that it never gave, or of another record',
    port: 'access',
    needs,
    async check(bench) {
      const { handle, on } = await question(bench)
      const refused = { code: ['not-found', 'invalid', 'forbidden'], effect: 'none' } as const
      await failure(bench.adapter.access.reveal(`${handle}-other`, on, 'contract', {}), refused)
      const elsewhere = { ...on, id: bench.known.missingId }
      await failure(bench.adapter.access.reveal(handle, elsewhere, 'contract', {}), refused)
    },
  },
  {
    name: 'reveals nothing to those who may not',
    port: 'access',
    needs: [...needs, 'roles'],
    async check(bench) {
      const { handle, on } = await question(bench)
      for (const role of ['discreet', 'stranger'] as const) {
        const { access } = await bench.signedInAs(role)
        const error = await failure(access.reveal(handle, on, 'contract', {}), { code: 'forbidden', effect: 'none' })
        ensureSilent(error, bench.known.rawValues, 'The error')
      }
    },
  },
]
