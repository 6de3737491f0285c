import { describe, expect, it } from 'vitest'
import { defineFields, fieldSchema } from '../index.js'

const schema = fieldSchema(
  defineFields([
    { key: 'name', type: 'text', label: {}, required: true, maxLength: 3 },
    { key: 'count', type: 'number', label: {} },
    {
      key: 'twice',
      type: 'computed',
      label: {},
      computed: { op: 'add', of: [{ path: ['count'] }, { path: ['count'] }] },
    },
  ]),
)['~standard']

describe('fieldSchema', () => {
  it('gives the values with the computed ones worked out', () => {
    expect(schema).toMatchObject({ version: 1, vendor: 'clientele' })
    expect(schema.validate({ name: 'Lin', count: 2 })).toEqual({ value: { name: 'Lin', count: 2, twice: 4 } })
  })

  it('tells each issue by its code, with its path and its reason', () => {
    expect(schema.validate({ name: 'Long', gone: 1 })).toEqual({
      issues: [
        { message: 'too-long', path: ['name'], reason: { code: 'too-long', params: { max: 3, actual: 4 } } },
        { message: 'unknown-field', path: ['gone'], reason: { code: 'unknown-field' } },
      ],
    })
    for (const any of [null, 'x', [], undefined])
      expect(schema.validate(any)).toMatchObject({ issues: [{ message: 'type', path: [] }] })
  })
})
