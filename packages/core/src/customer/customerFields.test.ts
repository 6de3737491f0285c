import { describe, expect, it } from 'vitest'
import { type FieldDescriptor, type FormValues, fromFormValues, toFormValues } from '../field/index.js'
import { buildContact, buildCustomer } from '../testing/builders.js'
import {
  type Customer,
  customerFields,
  customerInput,
  customerInputFields,
  customerPatch,
  customerSections,
  customerValues,
} from './index.js'

const custom: readonly FieldDescriptor[] = [
  { key: 'fleet', type: 'number', label: { en: 'Instruments' } },
  { key: 'account', type: 'text', label: { en: 'Bank account' }, sensitive: 'account' },
  {
    key: 'lease',
    type: 'text',
    label: { en: 'Lease' },
    visibleWhen: { op: 'less', of: [10, { path: ['fleet'] }] },
  },
]
const fields = customerFields({ custom })
const account = { kind: 'account' as const, masked: '•••• 2345', handle: 'h-account' }
const base = buildCustomer({
  contacts: [buildContact(), buildContact({ id: 'k-chen', name: '陈思远', main: false, email: null })],
  custom: { fleet: 3, account },
})

/** The patch of a form opened with the sample customer, after a change of what its controls hold. */
function patchAfter(change: (form: FormValues) => FormValues, of: Customer = base, among = fields) {
  const form = change(toFormValues(among, customerValues(of, among)))
  return customerPatch({ base: of, values: fromFormValues(among, form).values, fields: among })
}

function rowsOf(form: FormValues): readonly FormValues[] {
  return Array.isArray(form.contacts) ? (form.contacts as readonly FormValues[]) : []
}

describe('customerFields', () => {
  it('asks for what S02 requires', () => {
    const required = fields.filter((field) => field.required === true).map(({ key }) => key)
    expect(required).toEqual(['name', 'industry', 'since', 'contacts'])
    const columns = fields.find(({ key }) => key === 'contacts')?.fields ?? []
    expect(columns.filter((column) => column.required).map(({ key }) => key)).toEqual(['name', 'phone'])
  })

  it('has a field for everything of a customer that can be written', () => {
    const keys = customerFields().map(({ key }) => key)
    expect([...keys].sort()).toEqual([...customerInputFields.filter((key) => key !== 'custom'), 'number'].sort())
  })

  it('says every label in both languages, and puts every field under a heading', () => {
    for (const { label } of customerFields()) expect(Object.keys(label)).toEqual(['zh-CN', 'en'])
    expect(customerSections({ custom }).flatMap((section) => section.fields)).toEqual(fields.map(({ key }) => key))
  })

  it('leaves out what is hidden, and shows without change what is only to be read', () => {
    const rights = { preferences: 'hidden', 'contacts.phone': 'masked', 'custom.fleet': 'read' } as const
    const limited = customerFields({ custom, rights })
    const of = (key: string, among = limited) => among.find((field) => field.key === key)
    expect(of('preferences')).toBeUndefined()
    expect(of('phone', of('contacts')?.fields)).toMatchObject({ readOnly: true })
    expect(of('fleet')).toMatchObject({ readOnly: true })
    expect(of('name')).not.toHaveProperty('readOnly')
  })

  it('refuses a custom field that would hide one of a customer’s own', () => {
    expect(() => customerFields({ custom: [{ key: 'grade', type: 'text', label: {} }] })).toThrow(/`grade`.*CL020/)
  })
})

describe('fromFormValues over customerFields', () => {
  const errorsAfter = (change: FormValues) =>
    fromFormValues(fields, { ...toFormValues(fields, customerValues(base, fields)), ...change }).errors

  it('finds nothing wrong with a customer that is complete', () => {
    expect(errorsAfter({})).toEqual([])
  })

  it('says what is missing of a new customer', () => {
    const { errors } = fromFormValues(fields, toFormValues(fields, {}))
    expect(errors.map(({ path, reason }) => [...path, reason.code])).toEqual([
      ['name', 'required'],
      ['industry', 'required'],
      ['since', 'required'],
      ['contacts', 'required'],
    ])
  })

  it('wants a phone or an e-mail of every contact', () => {
    const row = toFormValues(fields, { contacts: [{ name: '吴桂芳' }] }).contacts
    expect(errorsAfter({ contacts: row ?? null })).toEqual([
      { path: ['contacts', 0, 'phone'], reason: { code: 'required' } },
    ])
  })
})

describe('customerPatch', () => {
  it('is empty while nothing is changed', () => {
    expect(patchAfter((form) => form)).toEqual({})
  })

  it('names what is changed, and clears with null', () => {
    expect(
      patchAfter((form) => ({
        ...form,
        grade: 'B',
        preferences: '',
        tags: [],
        owner: { id: 'p-he-jing', name: '何静' },
        creditLimit: { amount: '９,０００', currency: 'CNY' },
      })),
    ).toMatchObject({ grade: 'B', preferences: null, tags: null, owner: 'p-he-jing', creditLimit: { currency: 'CNY' } })
  })

  it('leaves an untouched sensitive value out, sends a typed one and clears with null', () => {
    expect(patchAfter((form) => ({ ...form, address: { kept: null, typed: '上海市剑川路', cleared: false } }))).toEqual(
      {
        address: '上海市剑川路',
      },
    )
    expect(
      patchAfter((form) => ({ ...form, address: { kept: base.address ?? null, typed: '', cleared: true } })),
    ).toEqual({ address: null })
  })

  it('adds, removes and changes contacts by id', () => {
    const patch = patchAfter((form) => {
      const [first] = rowsOf(form)
      const phone = { kept: null, typed: '139 1652 7740', cleared: false }
      return {
        ...form,
        contacts: [
          { ...first, jobTitle: '总经理', phone },
          { name: '吴桂芳', phone, main: ['main'] },
        ],
      }
    })
    expect(patch).toEqual({
      contacts: {
        add: [{ name: '吴桂芳', phone: '13916527740', main: true }],
        remove: ['k-chen'],
        change: [{ id: 'k-li-jianguo', patch: { jobTitle: '总经理', phone: '13916527740' } }],
      },
    })
  })

  it('makes another contact the main one', () => {
    const patch = patchAfter((form) => ({
      ...form,
      contacts: rowsOf(form).map((row) => ({ ...row, main: row.id === 'k-chen' ? ['main'] : [] })),
    }))
    expect(patch.contacts?.change).toEqual([
      { id: 'k-li-jianguo', patch: { main: false } },
      { id: 'k-chen', patch: { main: true } },
    ])
  })

  it('sends of the team’s own fields the changed ones, and none that is hidden', () => {
    expect(patchAfter((form) => ({ ...form, fleet: '4' }))).toEqual({ custom: { fleet: 4 } })
    const leased = buildCustomer({ custom: { fleet: 20, lease: 'L-7' } })
    expect(patchAfter((form) => ({ ...form, fleet: '2' }), leased)).toEqual({ custom: { fleet: 2 } })
  })

  it('sends nothing that may only be read', () => {
    const limited = customerFields({ rights: { grade: 'read', contacts: 'masked' } })
    expect(patchAfter((form) => ({ ...form, grade: 'E', contacts: [] }), base, limited)).toEqual({})
  })
})

describe('customerInput', () => {
  it('holds what was filled, and nothing else', () => {
    const phone = { kept: null, typed: '０２１ 6404 8812', cleared: false }
    const form: FormValues = {
      ...toFormValues(fields, {}),
      name: ' 昆仑测绘有限公司 ',
      industry: 'retail',
      since: '２０２６-１１-２０',
      owner: { id: 'p-zhou-lan', name: '周岚' },
      contacts: [{ name: '吴桂芳', phone, main: ['main'] }],
      fleet: '12',
    }
    const { values, errors } = fromFormValues(fields, form)
    expect(errors).toEqual([])
    expect(customerInput(values, fields)).toEqual({
      name: '昆仑测绘有限公司',
      industry: 'retail',
      since: '2026-11-20',
      owner: 'p-zhou-lan',
      contacts: [{ name: '吴桂芳', phone: '02164048812', main: true }],
      custom: { fleet: 12 },
    })
  })
})
