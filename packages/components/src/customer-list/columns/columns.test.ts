import { buildCustomerSummary } from '@clientele/core/testing'
import { describe, expect, it } from 'vitest'
import { cleanColumns, defaultColumns, movedColumn } from './columns.js'

describe('defaultColumns', () => {
  it('leaves out what no row has, not even as unknown', () => {
    const { owner: _, counts: __, ...poor } = buildCustomerSummary({ since: null })
    expect(defaultColumns([poor])).not.toContain('owner')
    expect(defaultColumns([poor])).not.toContain('openTickets')
    expect(defaultColumns([poor])).toContain('since')
    expect(defaultColumns([poor, buildCustomerSummary()])).toContain('owner')
  })

  it('keeps every usual column while there are no rows', () => {
    expect(defaultColumns([])).toHaveLength(10)
  })
})

describe('cleanColumns', () => {
  it('knows each column once and always the name', () => {
    expect(cleanColumns(['owner', 'mood', 'owner', 3])).toEqual(['name', 'owner'])
  })
})

describe('movedColumn', () => {
  it('moves within the ends', () => {
    expect(movedColumn(['name', 'owner', 'since'], 'since', -1)).toEqual(['name', 'since', 'owner'])
    expect(movedColumn(['name', 'owner'], 'name', -1)).toEqual(['name', 'owner'])
    expect(movedColumn(['name', 'owner'], 'owner', 1)).toEqual(['name', 'owner'])
  })
})
