import { describe, expect, it } from 'vitest'
import { readCustomerListViews } from './readViews.js'
import { isSameView } from './viewShown.js'

const view = {
  id: 'v-1',
  name: 'Key accounts',
  query: {
    filters: { grades: ['A', 'B'], lastContactMonths: 6 },
    sort: { by: 'name', direction: 'ascending' },
    columns: ['name', 'owner'],
  },
}

describe('readCustomerListViews', () => {
  it('reads what was kept', () => {
    expect(readCustomerListViews(JSON.stringify({ version: 1, views: [view], defaultId: 'v-1' }))).toEqual({
      views: [view],
      defaultId: 'v-1',
    })
  })

  it.each([
    ['no text', null],
    ['broken text', '{"views":[{"id":'],
    ['another thing', '42'],
    ['an older shape', '[{"id":"v-1"}]'],
    ['views that are none', '{"views":"many"}'],
  ])('has no views for %s', (_what, kept) => {
    expect(readCustomerListViews(kept)).toEqual({ views: [] })
  })

  it('leaves out what is broken or unknown and keeps the rest', () => {
    const odd = {
      id: 'v-2',
      name: '  Odd  ',
      query: {
        filters: { grades: [1, 'A', 'A', ''], moods: ['x'], lastContactMonths: -3, owners: 'p-1' },
        sort: { by: 7 },
        columns: ['owner', 'mood', 'owner'],
      },
    }
    expect(readCustomerListViews({ views: [null, { id: 'v-1' }, odd, odd], defaultId: 'gone' })).toEqual({
      views: [{ id: 'v-2', name: 'Odd', query: { filters: { grades: ['A'] }, columns: ['name', 'owner'] } }],
    })
  })

  it('reads a view without a query as everything', () => {
    expect(readCustomerListViews({ views: [{ id: 'v', name: 'All' }] }).views[0]?.query).toEqual({ filters: {} })
  })
})

describe('isSameView', () => {
  it('does not mind the order of values or an order left open', () => {
    const query = { filters: { grades: ['B', 'A'] }, sort: { by: 'name', direction: 'ascending' } } as const
    expect(isSameView(query, { filters: { grades: ['A', 'B'], tags: [] } })).toBe(true)
    expect(isSameView(query, { filters: { grades: ['A'] } })).toBe(false)
    expect(isSameView(query, { ...query, columns: ['name'] })).toBe(false)
    expect(isSameView(query, { ...query, sort: { by: 'name', direction: 'descending' } })).toBe(false)
  })
})
