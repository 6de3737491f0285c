import { describe, expect, it } from 'vitest'
import { sortAfterClick } from './sortAfterClick.js'

describe('sortAfterClick', () => {
  it('starts with the latest contact and else with the smallest', () => {
    expect(sortAfterClick(undefined, 'lastContact')).toEqual({ by: 'lastContact', direction: 'descending' })
    expect(sortAfterClick({ by: 'lastContact', direction: 'descending' }, 'grade')).toEqual({
      by: 'grade',
      direction: 'ascending',
    })
  })

  it('turns around on the second press', () => {
    expect(sortAfterClick({ by: 'grade', direction: 'ascending' }, 'grade').direction).toBe('descending')
    expect(sortAfterClick({ by: 'grade', direction: 'descending' }, 'grade').direction).toBe('ascending')
  })
})
