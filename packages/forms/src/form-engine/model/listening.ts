import type { FieldSlot, FormModel, FormStatus } from './FormModel.js'
import { fieldName } from './names.js'
import { problemsOf, sameProblems } from './problems.js'
import { refresh, refreshRuled } from './states.js'

/** Follows react-hook-form: tells the fields whose error has changed, and nobody else. Returns the way to stop. */
export function listen(model: FormModel): () => void {
  return model.form.subscribe({
    formState: { errors: true, isDirty: true },
    callback({ name, errors, isDirty }) {
      if (errors !== undefined && errors !== model.errors) errorsChanged(model, errors, name)
      setStatus(model, { dirty: isDirty ?? false })
    },
  })
}

/** Changes how far the form is; whoever shows it is told only of what differs. */
export function setStatus(model: FormModel, change: Partial<FormStatus>): void {
  const next = { ...model.status, ...change }
  const keys = Object.keys(change) as (keyof FormStatus)[]
  if (keys.every((key) => next[key] === model.status[key])) return
  model.status = next
  for (const listener of model.statusListeners) listener()
}

/** Forgets what was read of a value that has changed, and tells the rules that read it; without a name, of all. */
export function valueChanged(model: FormModel, name: string | undefined) {
  if (name === undefined) {
    model.decoded.clear()
    refreshRuled(model)
  } else {
    const [field = '', , row, column] = name.split('.')
    model.decoded.delete(field)
    if (row !== undefined) model.decoded.delete(`${field}.rows.${row}`)
    if (isRead(model, field, column)) refreshRuled(model)
  }
  for (const watcher of model.watchers) watcher(name)
}

/** Whether some rule reads the field, or the column where one is named. */
function isRead({ places, reading }: FormModel, name: string, column: string | undefined): boolean {
  const key = places.get(name)?.field.key
  if (key === undefined || !reading.keys.has(key)) return key !== undefined && isRowsWithRules(reading.ruled, key)
  const columns = reading.columns.get(key)
  return column === undefined || !columns || columns.has('*') || [...columns].some((each) => fieldName(each) === column)
}

function isRowsWithRules(ruled: FormModel['reading']['ruled'], key: string): boolean {
  return ruled.some((field) => field.key === key && field.type === 'rows')
}

/** A new error is said once; its figures may change with every key. */
function refreshTold(model: FormModel, slot: FieldSlot) {
  const before = slot.state.error?.code
  refresh(model, slot)
  const { error } = slot.state
  if (error && error.code !== before && !model.status.submitting) model.tell?.(slot.place, error)
}

function errorsChanged(model: FormModel, errors: object, name: string | undefined) {
  model.errors = errors
  const slot = name === undefined ? undefined : (model.slots.get(name) ?? model.slots.get(name.replace(/\.\w+$/, '')))
  if (slot) refreshTold(model, slot)
  else for (const each of model.slots.values()) refresh(model, each)
  const problems = problemsOf(model)
  if (!sameProblems(problems, model.status.problems)) setStatus(model, { problems })
}
