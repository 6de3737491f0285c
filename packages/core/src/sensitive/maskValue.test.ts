import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMaskedValue, maskValue, secret } from './index.js'

const kinds = ['phone', 'email', 'address', 'identity', 'account', 'text'] as const

/** How many characters of the value each mask may show; an address its region, an email its domain and one letter. */
const mostInClear = { phone: 10, address: 33, identity: 4, account: 4, text: 0 }

function inClear(masked: string): string {
  return masked.replace(/[•\s,]/g, '')
}

describe('maskValue', () => {
  it.each([
    ['13801236021', '138 •••• 6021'],
    ['138 0123 6021', '138 •••• 6021'],
    ['１３８０１２３６０２１', '138 •••• 6021'],
    ['+86 138 0123 6021', '+86 138 •••• 6021'],
    ['+8613801236021', '+86 138 •••• 6021'],
    ['0086 138 0123 6021', '+86 138 •••• 6021'],
    ['+372 5123 418', '+372 •••• 418'],
    ['+3725123418', '+372 •••• 418'],
    ['+1 (202) 555-0143', '+1 •••• 0143'],
    ['021-64048812', '021 •••• 8812'],
    ['0755 2345678', '0755 •••• 678'],
    ['400-820-8820', '400 •••• 820'],
    ['64048812', '•••• 8812'],
    ['110', '••••'],
    ['unknown', '••••'],
  ])('masks the phone number %s', (raw, masked) => {
    expect(maskValue('phone', raw)).toBe(masked)
  })

  it.each([
    ['m.tamm@hydrocon.example', 'm••••@hydrocon.example'],
    ['王建平@华东.example', '王••••@华东.example'],
    ['m@hydrocon.example', '••••@hydrocon.example'],
    ['m.tamm', '••••'],
    ['a@b.example, 13801236021', '••••'],
  ])('masks the email address %s', (raw, masked) => {
    expect(maskValue('email', raw)).toBe(masked)
  })

  it.each([
    ['上海市闵行区莘庄工业区春申路 2525 号', '上海市闵行区 ••••'],
    ['广东省深圳市南山区科技园南路 8 号', '广东省深圳市南山区 ••••'],
    ['内蒙古自治区锡林郭勒盟锡林浩特市那达慕大街 1 号', '内蒙古自治区锡林郭勒盟锡林浩特市 ••••'],
    ['上海市闵行区春申路，2525 号', '上海市闵行区 ••••'],
    ['Tallinn, Mustamäe tee 16', 'Tallinn, ••••'],
    ['Mustamäe tee 16, Tallinn', '••••'],
    ['上海市', '••••'],
    ['Somewhere', '••••'],
  ])('keeps the region of the address %s', (raw, masked) => {
    expect(maskValue('address', raw)).toBe(masked)
  })

  it('shows the end of an identity or account number that is long enough', () => {
    expect(maskValue('identity', '310112199001011234')).toBe('•••• 1234')
    expect(maskValue('account', '6222 0210 0101 2345')).toBe('•••• 2345')
    expect(maskValue('account', '12345')).toBe('••••')
  })

  it('holds exactly one mask of four signs, however long the value is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary', maxLength: 200 }), (kind, raw) => {
        const signs = maskValue(kind, raw.replaceAll('•', '')).match(/•+/g)
        expect(signs).toEqual(['••••'])
      }),
    )
  })

  it('never shows more than its kind allows', () => {
    const kind = fc.constantFrom('phone', 'address', 'identity', 'account', 'text')
    const raw = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.stringMatching(/^[+0-9 ()-]{0,40}$/),
      fc.stringMatching(/^[上海市区省路号0-9,]{0,60}$/),
    )
    fc.assert(
      fc.property(kind, raw, (kind, raw) => {
        expect(inClear(maskValue(kind, raw)).length).toBeLessThanOrEqual(mostInClear[kind])
      }),
    )
  })

  it('hides at least four digits of every phone number that shows any', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[0-9]{0,20}$/), (raw) => {
        const shown = maskValue('phone', raw).replace(/\D/g, '').length
        const given = raw.replace(/^00/, '').replace(/\D/g, '').length
        expect(shown === 0 || given - shown >= 4).toBe(true)
      }),
    )
  })

  it('shows at most one letter of what stands before the at sign', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (raw) => {
        const [local = ''] = maskValue('email', raw).split('@')
        expect(inClear(local).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('isMaskedValue', () => {
  it('knows a mask with its kind and handle', () => {
    expect(isMaskedValue({ kind: 'phone', masked: '••••', handle: 'h1' })).toBe(true)
  })

  it.each([
    null,
    undefined,
    '138',
    7,
    {},
    { kind: 'phone', masked: '••••' },
    { kind: 'phone', masked: 1, handle: 'h' },
  ])('refuses %j', (value) => {
    expect(isMaskedValue(value)).toBe(false)
  })
})

describe('secret', () => {
  it('keeps the text as it was typed', () => {
    expect(secret(' 138 0123 6021')).toBe(' 138 0123 6021')
  })
})
