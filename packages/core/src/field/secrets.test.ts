import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secret } from '../sensitive/index.js'
import {
  type FieldDescriptor,
  fieldSchema,
  fromCsv,
  fromFormValues,
  parseFields,
  toCsv,
  toFormValues,
  toText,
  validateFields,
  writeCsv,
} from './index.js'

const kinds = ['phone', 'email', 'address', 'identity', 'account', 'text'] as const
const field = (sensitive: (typeof kinds)[number]): FieldDescriptor => ({
  key: 'k',
  type: sensitive === 'phone' || sensitive === 'email' ? sensitive : 'text',
  label: {},
  sensitive,
  maxLength: 3,
})
const typed = fc.stringMatching(/^[a-z]{3}[0-9]{9}$/)

describe('what was typed as a secret', () => {
  it('stands in no text, cell, table, reason or issue', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), typed, (kind, text) => {
        const value = { k: secret(text) }
        const rows: FieldDescriptor = { key: 'rows', type: 'rows', label: {}, fields: [field(kind)] }
        const told = [
          toText(field(kind), value.k),
          toText(rows, [value]),
          toCsv(field(kind), value.k),
          toCsv(rows, [value]),
          writeCsv([field(kind)], [value]),
          validateFields([field(kind)], value),
          fieldSchema([field(kind)])['~standard'].validate(value),
          fromFormValues([field(kind)], toFormValues([field(kind)], value)).errors,
          parseFields([{ ...field(kind), default: text }]).faults,
        ]
        for (const each of told) expect(JSON.stringify(each)).not.toContain(text)
      }),
    )
  })

  it('is not read back from the mask that stands for it', () => {
    const phone = { ...field('phone'), maxLength: 20 }
    const cell = toCsv(phone, secret('13800138000'))
    expect(cell).toBe('138 •••• 8000')
    expect(fromCsv(phone, cell)).toEqual({ value: undefined })
    expect(fromCsv(phone, '139 0013 9000')).toEqual({ value: '13900139000' })
  })
})
