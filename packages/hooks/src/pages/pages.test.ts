import type { Cursor, CustomerSummary, Page } from '@clientele/core'
import { buildCustomerSummary } from '@clientele/core/testing'
import { describe, expect, it } from 'vitest'
import { pageItems, pageRejections, pageTotal } from './index.js'

const [first, second, third] = ['c1', 'c2', 'c3'].map((id) => buildCustomerSummary({ id }))

function page(items: readonly (CustomerSummary | undefined)[], rest: Partial<Page<CustomerSummary>> = {}) {
  return { items: items.filter((item) => item !== undefined), nextCursor: 'next' as Cursor, ...rest }
}

describe('pageItems', () => {
  it('keeps the order of the backend and shows a repeated id once', () => {
    const data = { pages: [page([second, first]), page([first, third])] }
    expect(pageItems(data).map(({ id }) => id)).toEqual(['c2', 'c1', 'c3'])
  })

  it('answers the same array for the same data, and for none', () => {
    const data = { pages: [page([first])] }
    expect(pageItems(data)).toBe(pageItems(data))
    expect(pageItems(undefined)).toBe(pageItems(undefined))
  })
})

describe('pageRejections', () => {
  it('gathers the rows that failed their check', () => {
    const rejected = [{ index: 4, path: 'name', expected: 'string' }]
    expect(pageRejections({ pages: [page([first]), page([second], { rejected })] })).toEqual(rejected)
    expect(pageRejections(undefined)).toEqual([])
  })
})

describe('pageTotal', () => {
  it('trusts the newest page', () => {
    const totals = [8, 9].map((count) => page([first], { total: { count, exact: true } }))
    expect(pageTotal({ pages: totals })).toEqual({ count: 9, exact: true })
    expect(pageTotal({ pages: [page([first])] })).toBeUndefined()
    expect(pageTotal(undefined)).toBeUndefined()
  })
})
