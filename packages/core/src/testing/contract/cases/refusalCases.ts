import type { CalendarDate } from '../../../contract/scalars.js'
import type { CustomerPatch } from '../../../customer/index.js'
import { secret } from '../../../sensitive/index.js'
import { type Bench, type CaseDefinition, newUpdate, newWrite, randomText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure, given } from '../expectations.js'

const needs = ['customers.get', 'customers.update'] as const
const ruled = [...needs, 'rules'] as const

interface Refusal {
  readonly path: readonly (string | number)[]
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

async function refuses(bench: Bench, patch: CustomerPatch, { path, code, params }: Refusal): Promise<void> {
  const before = await bench.customer()
  const call = bench.adapter.customers.update(before.id, patch, newUpdate(before))
  const { fieldErrors } = await failure(call, { code: 'invalid', effect: 'none' })
  const where = path.join('.')
  const told = given(
    fieldErrors?.find((error) => error.path.join('.') === where),
    `A field error must name ${where}.`,
  )
  ensure(told.reason.code === code, `The reason for ${where} must be ${code}, not ${told.reason.code}.`)
  for (const [key, value] of Object.entries(params ?? {})) {
    ensure(told.reason.params?.[key] === value, `The reason for ${where} must say ${key} ${value}.`)
  }
  ensureSame(await bench.customer(), before, 'A refused change must change nothing.')
}

interface RefusedField {
  readonly name: string
  readonly patch: CustomerPatch
  readonly refusal: Refusal
}

/** What no record can be read with, so that no adapter may let it be written. */
const unreadable: readonly RefusedField[] = [
  { name: 'an empty name', patch: { name: '  ' }, refusal: { path: ['name'], code: 'required' } },
  {
    name: 'a day that does not exist',
    patch: { since: '2026-02-30' as CalendarDate },
    refusal: { path: ['since'], code: 'date' },
  },
]

/** What a backend refuses that keeps the rules of the fields. */
const unruly: readonly RefusedField[] = [
  {
    name: 'a name of 201 characters',
    patch: { name: '测'.repeat(201) },
    refusal: { path: ['name'], code: 'too-long', params: { max: 200 } },
  },
  {
    name: 'a contact without a name',
    patch: { contacts: { add: [{ name: '' }] } },
    refusal: { path: ['contacts', 0, 'name'], code: 'required' },
  },
  {
    name: 'a mobile number of ten digits',
    patch: { contacts: { add: [{ name: 'Ten', phone: secret('139 1652 774') }] } },
    refusal: { path: ['contacts', 0, 'phone'], code: 'phone-digits', params: { expected: 11, actual: 10 } },
  },
  {
    name: 'an e-mail address without a domain',
    patch: { contacts: { add: [{ name: 'At', email: secret('nobody-at-nowhere') }] } },
    refusal: { path: ['contacts', 0, 'email'], code: 'email' },
  },
]

function caseOf({ name, patch, refusal }: RefusedField, required: CaseDefinition['needs']): CaseDefinition {
  return {
    name: `refuses ${name}, and says which field and why`,
    port: 'customers',
    needs: required,
    check: (bench) => refuses(bench, patch, refusal),
  }
}

/** What a write is refused for, field by field. */
export const refusalCases: readonly CaseDefinition[] = [
  ...unreadable.map((field) => caseOf(field, needs)),
  ...unruly.map((field) => caseOf(field, ruled)),
  {
    name: 'names the contact whose phone it refuses',
    port: 'customers',
    needs: ruled,
    async check(bench) {
      const id = bench.known.phone.contactId
      const patch = { contacts: { change: [{ id, patch: { phone: secret('138 1') } }] } }
      await refuses(bench, patch, { path: ['contacts', id, 'phone'], code: 'phone-digits' })
    },
  },
  {
    name: 'refuses to write what the system gives',
    port: 'customers',
    needs: ruled,
    async check(bench) {
      const patch: CustomerPatch & { readonly number: string } = { number: 'C0000000' }
      await refuses(bench, patch, { path: ['number'], code: 'read-only' })
    },
  },
  {
    name: 'repeats nothing that was typed in the error',
    port: 'customers',
    needs: ruled,
    async check(bench) {
      const before = await bench.customer()
      const typed = ['139 1652 774', 'typed-secret-at-nowhere']
      const add = [{ name: '', phone: secret('139 1652 774'), email: secret('typed-secret-at-nowhere') }]
      const call = bench.adapter.customers.update(before.id, { contacts: { add } }, newUpdate(before))
      ensureSilent(await failure(call, { code: 'invalid', effect: 'none' }), typed, 'The error')
    },
  },
  {
    name: 'takes markup, quotes and emoji as text',
    port: 'customers',
    needs,
    async check(bench) {
      const text = `<b onclick="x">'; drop table customers; -- \u0000-free 😀 测试 "q" \\ ${randomText()}`.replace(
        '\u0000',
        '',
      )
      const before = await bench.customer()
      await bench.adapter.customers.update(before.id, { preferences: text }, newUpdate(before))
      ensure((await bench.customer()).preferences === text, 'A text must come back letter by letter.')
    },
  },
  {
    name: 'refuses a new customer without a name',
    port: 'customers',
    needs: ['customers.create'],
    async check({ adapter: { customers } }) {
      const { fieldErrors } = await failure(customers.create({ name: '' }, newWrite()), {
        code: 'invalid',
        effect: 'none',
      })
      const told = fieldErrors?.map(({ path, reason }) => `${path.join('.')} ${reason.code}`) ?? []
      ensure(told.includes('name required'), 'A field error must say that the name is required.')
    },
  },
]
