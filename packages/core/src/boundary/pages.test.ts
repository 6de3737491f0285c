import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from '../contract/index.js'
import { page } from './pages.js'
import { check, list, object, rows } from './schema.js'
import { id, text } from './values.js'

const row = object({ id, name: text })

function read(input: unknown): Page<{ id: string; name: string }> {
  const result = check(page(row), input)
  if ('expected' in result) throw new Error(`${result.path}: ${result.expected}`)
  return result.value as Page<{ id: string; name: string }>
}

describe('page', () => {
  it('sets aside the rows that do not fit, with place and type', () => {
    const items = [{ id: 1, name: 'a' }, { id: 2, name: 3 }, null, { id: 'x', name: 'd' }]
    expect(read({ items, nextCursor: 'n' })).toEqual({
      items: [
        { id: '1', name: 'a' },
        { id: 'x', name: 'd' },
      ],
      nextCursor: 'n',
      rejected: [
        { index: 1, id: '2', path: 'name', expected: 'string' },
        { index: 2, path: '', expected: 'object' },
      ],
    })
  })

  it('says nothing of rejected rows when there are none', () => {
    expect(read({ items: [], nextCursor: null })).toEqual({ items: [], nextCursor: null })
  })

  it('keeps what a boundary below has set aside', () => {
    const rejected = [{ index: 9, path: 'at', expected: 'instant' }]
    expect(read({ items: [], nextCursor: null, rejected }).rejected).toEqual(rejected)
  })

  it.each([undefined, null, ''])('reads the cursor %j as the end', (nextCursor) => {
    expect(read({ items: [], nextCursor }).nextCursor).toBeNull()
  })

  it('keeps total, previous cursor and unknown keys', () => {
    const whole = { items: [], nextCursor: null, previousCursor: 'p', total: { count: 7, exact: false }, facets: [1] }
    expect(read(whole)).toEqual(whole)
    expect(read({ ...whole, total: null })).not.toHaveProperty('total')
  })

  it.each([null, [], {}, { items: {} }, { items: [], nextCursor: {} }, { items: [], total: 7 }])(
    'refuses %j',
    (input) => {
      expect(check(page(row), input)).toHaveProperty('expected')
    },
  )

  it('loses no row: each one is kept or set aside', () => {
    const any = fc.oneof(fc.record({ id: fc.string({ minLength: 1 }), name: fc.string() }), fc.anything())
    fc.assert(
      fc.property(fc.array(any), (items) => {
        const { items: kept, rejected = [] } = read({ items, nextCursor: null })
        expect(kept.length + rejected.length).toBe(items.length)
      }),
    )
  })
})

describe('rows', () => {
  it('leaves out what does not fit', () => {
    expect(check(rows(row), [{ id: 1, name: 'a' }, 7])).toEqual({ value: [{ id: '1', name: 'a' }] })
    expect(check(rows(row), [])).toEqual({ value: [] })
  })

  it('refuses a list of which nothing fits', () => {
    expect(check(rows(row), [{ id: 1 }, 7])).toEqual({ path: '0.name', expected: 'string' })
    expect(check(rows(row), { items: [] })).toEqual({ path: '', expected: 'array' })
  })
})

describe('list', () => {
  it('refuses a list of which one element does not fit', () => {
    expect(check(list(row), [{ id: 1, name: 'a' }, { id: 2 }])).toEqual({ path: '1.name', expected: 'string' })
  })
})
