import {
  type Customer,
  customerValues,
  type FieldDescriptor,
  type FormValues,
  sameValue,
  toFormValues,
} from '@clientele/core'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { FieldFormHandle } from '../form-engine/index.js'
import type { CustomerFormLabels } from './CustomerForm.labels.js'
import styles from './CustomerForm.module.css'

/** What the count of changes takes. */
export interface ChangeCountProps {
  readonly form: FieldFormHandle
  readonly base: Customer
  readonly fields: readonly FieldDescriptor[]
  readonly words: CustomerFormLabels
}

/** Shows how many fields differ from the record; drawn again only when that number changes. Renders a `<span>`. */
export function ChangeCount({ form, base, fields, words }: ChangeCountProps) {
  const { model } = form
  const before = useMemo(
    () => toFormValues(fields, customerValues(base, fields), model.settings.context),
    [fields, base, model],
  )
  const subscribe = useCallback(
    (listener: () => void) => {
      model.watchers.add(listener)
      return () => void model.watchers.delete(listener)
    },
    [model],
  )
  const read = () => countChanges(fields, before, form.formValues())
  const count = useSyncExternalStore(subscribe, read, read)
  return <span className={styles.changes}>{count > 0 && words.changes(count)}</span>
}

/** What a form holds of the fields that differ from the record. */
export function changedValues(fields: readonly FieldDescriptor[], before: FormValues, after: FormValues): FormValues {
  const changed = fields.filter((field) => countChanges([field], before, after) > 0)
  return Object.fromEntries(changed.map(({ key }) => [key, after[key]]))
}

/** Every field that differs is one, and every contact that was added, removed or changed. */
export function countChanges(fields: readonly FieldDescriptor[], before: FormValues, after: FormValues): number {
  return fields
    .filter(({ type }) => type !== 'computed')
    .map((field) => {
      if (field.type !== 'rows') return sameValue(before[field.key] ?? '', after[field.key] ?? '') ? 0 : 1
      return countRows(field.fields ?? [], rowsOf(before[field.key]), rowsOf(after[field.key]))
    })
    .reduce((sum: number, count) => sum + count, 0)
}

function countRows(columns: readonly FieldDescriptor[], before: readonly FormValues[], after: readonly FormValues[]) {
  const known = new Map(before.map((row) => [row.id, row]))
  const removed = before.filter(({ id }) => !after.some((row) => row.id === id)).length
  const touched = after.filter((row) => {
    const was = row.id === undefined ? undefined : known.get(row.id)
    return !was || columns.some(({ key }) => !sameValue(was[key] ?? '', row[key] ?? ''))
  }).length
  return removed + touched
}

function rowsOf(value: unknown): readonly FormValues[] {
  return Array.isArray(value) ? (value as readonly FormValues[]) : []
}
