import { isCrmError } from '../../../contract/index.js'
import type { Customer } from '../../../customer/index.js'
import { secret } from '../../../sensitive/index.js'
import { type CaseDefinition, newUpdate, randomText, writeText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure, given } from '../expectations.js'

const needs = ['customers.get', 'customers.update'] as const

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

/** A backend may have no fields of those names. */
function noSuchFields(error: unknown): null {
  if (isCrmError(error) && error.code === 'invalid') return null
  throw error
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
      await writeText(bench, randomText())
      await writeText(bench, null)
      ensure(((await bench.customer()).preferences ?? null) === null, 'A field patched with null must hold nothing.')
    },
  },
  {
    name: 'changes and clears the fields that a team added one by one',
    port: 'customers',
    needs,
    async check(bench) {
      const { customers } = bench.adapter
      const custom = { fleet: 3, tier: 'gold', note: 'old' }
      const first = await bench.customer()
      const before = await customers.update(first.id, { custom }, newUpdate(first)).catch(noSuchFields)
      if (!before) return
      const patched = await customers.update(first.id, { custom: { fleet: 4, note: null } }, newUpdate(before))
      const { fleet, tier, note = null } = patched.custom ?? {}
      ensureSame([fleet, tier, note], [4, 'gold', null], 'A field that the patch does not name must stay.')
      const cleared = await customers.update(first.id, { custom: null }, newUpdate(patched))
      ensureSame(cleared.custom ?? {}, {}, 'The fields must all be cleared with null.')
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
  {
    name: 'keeps a long text whole, or refuses it',
    port: 'customers',
    needs,
    async check(bench) {
      const text = '每周二上午联系；'.repeat(1_250)
      const before = await bench.customer()
      const call = bench.adapter.customers.update(before.id, { preferences: text }, newUpdate(before))
      const written = await call.then(
        () => true,
        () => false,
      )
      if (!written) await failure(call, { code: 'invalid', effect: 'none' })
      const expected = written ? text : before.preferences
      ensure((await bench.customer()).preferences === expected, 'No text may be cut short in silence.')
    },
  },
]
