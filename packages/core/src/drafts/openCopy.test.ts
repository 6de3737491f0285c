import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../contract/scalars.js'
import type { StoredDraft } from './draftDatabase.js'
import { openCopy } from './openCopy.js'
import type { DraftValues } from './types.js'

const copy = (values: DraftValues, more: Partial<StoredDraft> = {}): StoredDraft => ({
  id: 'copy',
  of: 'draft',
  owner: 'me',
  key: { form: 'visit' },
  version: 1,
  turn: 1,
  savedAt: '2026-11-20T06:51:00.000Z' as Instant,
  basedOn: null,
  about: [],
  values,
  aside: {},
  leftOut: [],
  ...more,
})

describe('openCopy', () => {
  it('keeps every value: in the form where there is a field for it, else aside', () => {
    const record = fc.dictionary(fc.constantFrom('name', 'note', 'gone', 'older'), fc.anything())
    fc.assert(
      fc.property(record, record, (values, aside) => {
        const result = openCopy(copy(values, { aside }), values, { fields: [{ key: 'name' }, { key: 'note' }] })
        const draft = 'draft' in result ? result.draft : null
        expect({ ...draft?.aside, ...draft?.values }).toEqual({ ...aside, ...values })
        expect(Object.keys(draft?.values ?? {}).every((key) => ['name', 'note'].includes(key))).toBe(true)
      }),
    )
  })

  it('migrates an older draft', () => {
    const migrate = ({ name, ...rest }: DraftValues, from: number) => ({ ...rest, title: `${name} (from ${from})` })
    const values = { name: 'Pump', note: 'x' }
    expect(openCopy(copy(values), values, { version: 2, migrate })).toMatchObject({
      draft: { version: 1, values: { title: 'Pump (from 1)', note: 'x' } },
    })
  })

  it.each([
    ['is newer than the form', { version: 3 }, { version: 2 }, 'newer'],
    [
      'cannot be migrated',
      { version: 1 },
      {
        version: 2,
        migrate: () => {
          throw new Error('no way')
        },
      },
      'migration',
    ],
    [
      'is migrated to nothing',
      { version: 1 },
      { version: 2, migrate: () => null as unknown as DraftValues },
      'migration',
    ],
  ])('hands a draft that %s over unopened', (_, stored, form, reason) => {
    const values = { name: 'Pump' }
    expect(openCopy(copy(values, stored), values, form)).toEqual({
      unopened: { id: 'copy', savedAt: '2026-11-20T06:51:00.000Z', version: stored.version, reason, values },
    })
  })
})
