import { describe, expectTypeOf, it } from 'vitest'
import type { FileRef } from '../contract/ports.js'
import type { CalendarDate, Instant, MaskedValue, Money, PlannedTime, Secret } from '../contract/scalars.js'
import {
  defineFields,
  type FieldDescriptor,
  type FieldValues,
  fieldSchema,
  type Signature,
  type ValuesOf,
} from './index.js'

const label = { en: 'Label' }
const shown = { op: 'empty', path: ['note'] } as const

const fields = defineFields([
  { key: 'name', type: 'text', label, required: true },
  { key: 'note', type: 'long-text', label },
  {
    key: 'grade',
    type: 'choice',
    label,
    options: [
      { value: 'A', label },
      { value: 'B', label },
    ],
    required: true,
  },
  {
    key: 'ticks',
    type: 'ticks',
    label,
    options: [
      { value: 'x', label },
      { value: 'y', label },
    ],
    required: true,
  },
  { key: 'source', type: 'choice', label, optionList: 'sources' },
  { key: 'call', type: 'phone', label, sensitive: 'phone', required: true },
  { key: 'mail', type: 'email', label, required: true },
  { key: 'hidden', type: 'number', label, required: true, visibleWhen: shown },
  { key: 'maybe', type: 'duration', label, required: shown },
  { key: 'cost', type: 'money', label, required: true },
  { key: 'day', type: 'calendar-date', label, required: true },
  { key: 'at', type: 'instant', label, required: true },
  { key: 'plan', type: 'planned-time', label, required: true },
  { key: 'stars', type: 'rating', label, required: true },
  { key: 'files', type: 'file', label, required: true },
  { key: 'sign', type: 'signature', label, required: true },
  { key: 'owner', type: 'reference', referenceTo: 'people', label, required: true },
  { key: 'total', type: 'computed', label, computed: 1 },
  {
    key: 'visits',
    type: 'rows',
    label,
    required: true,
    fields: [
      { key: 'hours', type: 'number', label, required: true },
      { key: 'kind', type: 'choice', label, options: [{ value: 'call', label }] },
    ],
  },
])

type Values = ValuesOf<typeof fields>

describe('ValuesOf', () => {
  it('has a required field for sure, and any other only perhaps', () => {
    expectTypeOf<Values['name']>().toEqualTypeOf<string>()
    expectTypeOf<Values['note']>().toEqualTypeOf<string | null | undefined>()
    expectTypeOf<Values['hidden']>().toEqualTypeOf<number | null | undefined>()
    expectTypeOf<Values['maybe']>().toEqualTypeOf<number | null | undefined>()
  })

  it('knows the options that stand in the definition', () => {
    expectTypeOf<Values['grade']>().toEqualTypeOf<'A' | 'B'>()
    expectTypeOf<Values['ticks']>().toEqualTypeOf<readonly ('x' | 'y')[]>()
    expectTypeOf<Values['source']>().toEqualTypeOf<string | null | undefined>()
  })

  it('knows what each kind of field holds', () => {
    expectTypeOf<Values['call']>().toEqualTypeOf<MaskedValue | Secret>()
    expectTypeOf<Values['mail']>().toEqualTypeOf<string>()
    expectTypeOf<Values['cost']>().toEqualTypeOf<Money>()
    expectTypeOf<Values['day']>().toEqualTypeOf<CalendarDate>()
    expectTypeOf<Values['at']>().toEqualTypeOf<Instant>()
    expectTypeOf<Values['plan']>().toEqualTypeOf<PlannedTime>()
    expectTypeOf<Values['stars']>().toEqualTypeOf<number>()
    expectTypeOf<Values['files']>().toEqualTypeOf<readonly FileRef[]>()
    expectTypeOf<Values['sign']>().toEqualTypeOf<Signature>()
    expectTypeOf<Values['owner']['id']>().toEqualTypeOf<string>()
    expectTypeOf<Values['total']>().toEqualTypeOf<string | number | boolean | Money | null | undefined>()
  })

  it('follows rows', () => {
    expectTypeOf<Values['visits'][number]['hours']>().toEqualTypeOf<number>()
    expectTypeOf<Values['visits'][number]['kind']>().toEqualTypeOf<'call' | null | undefined>()
    expectTypeOf<Values['visits'][number]['id']>().toEqualTypeOf<string | undefined>()
  })

  it('is open for fields only known while running, and fits every record of values', () => {
    expectTypeOf<ValuesOf<readonly FieldDescriptor[]>>().toEqualTypeOf<FieldValues>()
    expectTypeOf<Values>().toExtend<FieldValues>()
    expectTypeOf<keyof Values & 'gone'>().toEqualTypeOf<never>()
  })

  it('is what the schema answers with', () => {
    const schema = fieldSchema(fields)
    type Output = NonNullable<(typeof schema)['~standard']['types']>['output']
    expectTypeOf<Output>().toEqualTypeOf<Values>()
  })
})
