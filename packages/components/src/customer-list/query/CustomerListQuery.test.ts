import { calendarDate } from '@clientele/core'
import { describe, expect, it } from 'vitest'
import { filterOf, offeredFilters } from './CustomerListQuery.js'

const today = calendarDate('2026-11-20') ?? never()

describe('filterOf', () => {
  it('asks for the day so many months ago', () => {
    expect(filterOf({ grades: ['A'], lastContactMonths: 12 }, today, undefined)).toEqual({
      grades: ['A'],
      lastContactSince: '2025-11-20',
    })
  })

  it('lets the host have the last word', () => {
    expect(filterOf({ grades: ['A'] }, today, { grades: ['B'], owners: ['p-1'] })).toEqual({
      grades: ['B'],
      owners: ['p-1'],
    })
  })

  it('asks for nothing where nothing narrows', () => {
    expect(filterOf({ grades: [], lastContactMonths: undefined }, today, undefined)).toBeUndefined()
  })
})

describe('offeredFilters', () => {
  it('leaves out what the backend cannot and what is empty', () => {
    expect(offeredFilters({ grades: ['A'], tags: ['x'], owners: [] }, ['grades', 'owners'])).toEqual({ grades: ['A'] })
  })
})

function never(): never {
  throw new Error('No such day.')
}
