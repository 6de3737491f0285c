import type { Revision } from '../../../contract/scalars.js'
import type { Customer } from '../../../customer/index.js'
import { secret } from '../../../sensitive/index.js'
import { type Bench, type CaseDefinition, newUpdate, randomText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure, given, rejection } from '../expectations.js'

const needs = ['customers.get', 'customers.update'] as const
const versioned = [...needs, 'enforced versions'] as const
const repeatable = [...needs, 'enforced idempotency'] as const

/** What a write leaves alone, whatever field it changed. */
function unchanged({
  revision: _revision,
  version: _version,
  updated: _updated,
  preferences: _text,
  ...rest
}: Customer) {
  return rest
}

async function write(bench: Bench, preferences: string | null): Promise<Customer> {
  const before = await bench.customer()
  return bench.adapter.customers.update(before.id, { preferences }, newUpdate(before))
}

/** Changing one customer. */
export const updateCases: readonly CaseDefinition[] = [
  {
    name: 'changes what a patch names and nothing else',
    port: 'customers',
    needs,
    async check(bench) {
      const before = await bench.customer()
      const preferences = randomText()
      const answered = await bench.adapter.customers.update(before.id, { preferences }, newUpdate(before))
      const after = await bench.customer()
      ensure(answered.preferences === preferences, 'The answer must hold the new value.')
      ensure(after.preferences === preferences, 'The record must hold the new value.')
      ensureSame(unchanged(after), unchanged(before), 'What the patch does not name must stay as it was.')
      ensureSame(answered, after, 'The answer must be the record as it is now.')
    },
  },
  {
    name: 'clears a field with null',
    port: 'customers',
    needs,
    async check(bench) {
      await write(bench, randomText())
      await write(bench, null)
      ensure(((await bench.customer()).preferences ?? null) === null, 'A field patched with null must hold nothing.')
    },
  },
  {
    name: 'leaves the patch as it was',
    port: 'customers',
    needs,
    async check(bench) {
      const before = await bench.customer()
      const patch = {
        preferences: randomText(),
        contacts: { change: [{ id: before.contacts[0]?.id ?? '', patch: {} }] },
      }
      const copy = structuredClone(patch)
      await bench.adapter.customers.update(before.id, patch, newUpdate(before))
      ensureSame(patch, copy, 'No call may change its input.')
    },
  },
  {
    name: 'adds, changes and removes a contact, and leaves the others',
    port: 'customers',
    needs,
    async check(bench) {
      const { customers } = bench.adapter
      const before = await bench.customer()
      const name = `Contact ${randomText()}`
      const added = await customers.update(before.id, { contacts: { add: [{ name }] } }, newUpdate(before))
      const contact = given(
        added.contacts.find((each) => each.name === name),
        'The added contact must be there.',
      )
      const change = { contacts: { change: [{ id: contact.id, patch: { jobTitle: 'Tester' } }] } }
      const changed = await customers.update(before.id, change, newUpdate(added))
      const kept = given(
        changed.contacts.find((each) => each.id === contact.id),
        'The changed contact must be there.',
      )
      ensureSame([kept.name, kept.jobTitle], [name, 'Tester'], 'Only what the change names may change.')
      const removed = await customers.update(before.id, { contacts: { remove: [contact.id] } }, newUpdate(changed))
      ensureSame(removed.contacts, before.contacts, 'The other contacts must stay as they were.')
    },
  },
  {
    name: 'takes a new phone and answers its mask',
    port: 'customers',
    needs,
    async check(bench) {
      const before = await bench.customer()
      const typed = '+49 30 5550 1234'
      const add = [{ name: `Contact ${randomText()}`, phone: secret(typed) }]
      const after = await bench.adapter.customers.update(before.id, { contacts: { add } }, newUpdate(before))
      const contact = given(
        after.contacts.find(({ name }) => name === add[0]?.name),
        'The added contact must be there.',
      )
      ensure(contact.phone?.masked, 'The phone must come back as a mask.')
      ensureSilent(after, [typed], 'The answer')
      const remove = [contact.id]
      await bench.adapter.customers.update(before.id, { contacts: { remove } }, newUpdate(after))
    },
  },
  {
    name: 'says not-found for a change of an id that no customer has',
    port: 'customers',
    needs,
    async check(bench) {
      const basedOn = (await bench.customer()).revision
      const call = bench.adapter.customers.update(
        bench.known.missingId,
        { preferences: 'none' },
        newUpdate(basedOn ? { revision: basedOn } : {}),
      )
      await failure(call, { code: 'not-found', effect: 'none' })
    },
  },
  {
    name: 'forbids changes to those who may only read',
    port: 'customers',
    needs: [...needs, 'roles'],
    async check(bench) {
      const before = await bench.customer()
      const { customers } = await bench.signedInAs('reader')
      const call = customers.update(before.id, { preferences: randomText() }, newUpdate(before))
      await failure(call, { code: 'forbidden', effect: 'none' })
    },
  },
]

/** Several people changing one customer. */
export const revisionCases: readonly CaseDefinition[] = [
  {
    name: 'names every state of a record anew',
    port: 'customers',
    needs: versioned,
    async check(bench) {
      const revisions = [(await bench.customer()).revision]
      for (let writes = 0; writes < 3; writes += 1) revisions.push((await write(bench, randomText())).revision)
      ensure(new Set(revisions).size === revisions.length, 'Each change must give the record a revision of its own.')
    },
  },
  {
    name: 'refuses a change of an old state, and brings the record as it is now',
    port: 'customers',
    needs: versioned,
    async check(bench) {
      const old = await bench.customer()
      const theirs = await write(bench, randomText())
      const call = bench.adapter.customers.update(old.id, { preferences: randomText() }, newUpdate(old))
      const { current } = await failure(call, { code: 'conflict', effect: 'none' })
      const now = await bench.customer()
      ensureSame(now, theirs, 'A refused change must change nothing.')
      if (current)
        ensure(current.revision === now.revision, 'The record that a conflict brings must be the current one.')
      ensureSilent(current ?? null, bench.known.rawValues, 'The record that a conflict brings')
    },
  },
  {
    name: 'lets one of four parallel savers win and tells the other three',
    port: 'customers',
    needs: versioned,
    async check(bench) {
      const before = await bench.customer()
      const texts = Array.from({ length: 4 }, () => randomText())
      const settled = await Promise.allSettled(
        texts.map((preferences) => bench.adapter.customers.update(before.id, { preferences }, newUpdate(before))),
      )
      const won = texts.filter((_, index) => settled[index]?.status === 'fulfilled')
      ensure(won.length === 1, `Exactly one of four savers must win, not ${won.length}.`)
      for (const result of settled) {
        if (result.status === 'rejected')
          await failure(Promise.reject(result.reason), { code: 'conflict', effect: 'none' })
      }
      ensure((await bench.customer()).preferences === won[0], 'The record must hold what the winner wrote.')
    },
  },
  {
    name: 'refuses a change that does not say what it is based on',
    port: 'customers',
    needs: versioned,
    async check(bench) {
      const before = await bench.customer()
      const blind = { ...newUpdate(before), basedOn: null }
      await failure(bench.adapter.customers.update(before.id, { preferences: randomText() }, blind), {
        code: ['invalid', 'conflict'],
        effect: 'none',
      })
      const stranger = { ...newUpdate(before), basedOn: 'no revision of this backend' as Revision }
      await rejection(
        bench.adapter.customers.update(before.id, { preferences: randomText() }, stranger),
        'A revision that the backend never named must be refused',
      )
      ensureSame(await bench.customer(), before, 'A refused change must change nothing.')
    },
  },
]

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
]
