import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { putSensitive, takeSensitive } from './sensitiveParts.js'

const fields = [
  { key: 'name' },
  { key: 'phone', sensitive: 'phone' },
  { key: 'contacts', fields: [{ key: 'who' }, { key: 'mail', sensitive: 'email' }] },
]

const text = fc.string({ minLength: 1 }).map((raw) => `raw-${raw}`)
const values = fc.record(
  {
    name: fc.string(),
    phone: fc.oneof(text, fc.constant(''), fc.constant(null)),
    contacts: fc.array(fc.record({ who: fc.string(), mail: text }, { requiredKeys: [] })),
    address: fc.record({ kept: fc.constant(null), typed: fc.oneof(text, fc.constant('')), cleared: fc.boolean() }),
  },
  { requiredKeys: [] },
)

describe('takeSensitive', () => {
  it('leaves nothing sensitive in clear, and loses nothing', () => {
    fc.assert(
      fc.property(values, (typed) => {
        const { clear, sensitive } = takeSensitive(typed, fields)
        expect(JSON.stringify(clear)).not.toContain('raw-')
        expect(putSensitive(clear, sensitive)).toEqual(typed)
      }),
    )
  })

  it('takes what was typed over a mask even where no field says that it is sensitive', () => {
    const phone = {
      kept: { kind: 'phone', masked: '138 •••• 6021', handle: 'h' },
      typed: '13800001111',
      cleared: false,
    }
    expect(takeSensitive({ phone })).toEqual({ clear: {}, sensitive: [[['phone'], phone]] })
  })

  it('leaves a mask that nobody touched where it is', () => {
    const phone = { kept: { kind: 'phone', masked: '138 •••• 6021', handle: 'h' }, typed: '', cleared: false }
    expect(takeSensitive({ phone }, fields)).toEqual({ clear: { phone }, sensitive: [] })
  })
})
