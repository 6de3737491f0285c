import { describe, expect, it } from 'vitest'
import { withoutLargeFiles, withoutUnstorable } from './storableParts.js'

const file = (bytes: number) => new Blob([new Uint8Array(bytes)])

describe('withoutLargeFiles', () => {
  it('leaves out the fields whose files go beyond the bound, and names them', () => {
    const values = { photos: [file(40), file(40)], plan: { scan: file(40) }, note: 'x'.repeat(1000), stamp: file(20) }
    expect(withoutLargeFiles(values, 100)).toEqual({
      values: { photos: values.photos, note: values.note, stamp: values.stamp },
      leftOut: [{ field: 'plan', reason: 'too-large' }],
    })
  })
})

describe('withoutUnstorable', () => {
  it('leaves out what no structured clone can carry', () => {
    expect(withoutUnstorable({ note: 'x', render: () => 'x' })).toEqual({
      values: { note: 'x' },
      leftOut: [{ field: 'render', reason: 'unstorable' }],
    })
  })
})
