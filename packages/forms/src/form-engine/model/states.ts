import { isReadOnly, isRequired, isVisible, type Reason } from '@clientele/core'
import { get } from 'react-hook-form'
import type { FieldSlot, FieldState, FormModel } from './FormModel.js'
import { errorName, type FieldPlace } from './names.js'
import { settledOf, settledRow } from './reading.js'
import { hasRules } from './rulesReading.js'

/** The slot of a field, made when it is first drawn. */
export function slotOf(model: FormModel, place: FieldPlace): FieldSlot {
  const known = model.slots.get(place.name)
  if (known) return known
  const listeners = new Set<() => void>()
  const slot: FieldSlot = {
    place,
    state: stateOf(model, place),
    listeners,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => slot.state,
  }
  model.slots.set(place.name, slot)
  return slot
}

/** Works the state of a slot out anew and tells those who watch it if it differs. */
export function refresh(model: FormModel, slot: FieldSlot): void {
  const next = stateOf(model, slot.place)
  const { state } = slot
  if (
    next.visible === state.visible &&
    next.required === state.required &&
    next.readOnly === state.readOnly &&
    next.computed === state.computed &&
    sameReason(next.error, state.error)
  )
    return
  slot.state = next
  for (const listener of slot.listeners) listener()
}

/** Tells the fields that have rules that what the rules read has changed. */
export function refreshRuled(model: FormModel): void {
  model.settled = undefined
  for (const slot of model.slots.values()) if (isRuled(model, slot.place)) refresh(model, slot)
}

/** The state of a field now. */
export function stateOf(model: FormModel, place: FieldPlace): FieldState {
  const error = errorOf(model, place)
  const { field, row } = place
  if (!isRuled(model, place)) {
    const readOnly = field.readOnly === true || field.type === 'computed' || field.numbering !== undefined
    return { visible: true, required: field.required === true && !readOnly, readOnly, computed: undefined, error }
  }
  const { context } = model.settings
  const values = settledOf(model)
  const inRow = row && settledRow(model, row.field, row.key)
  return {
    visible: isVisible(field, values, context, inRow),
    required: isRequired(field, values, context, inRow),
    readOnly: isReadOnly(field, values, context, inRow),
    computed: (inRow ?? values)[field.key],
    error,
  }
}

function isRuled(model: FormModel, { field, row }: FieldPlace): boolean {
  return row ? hasRules(field) : model.reading.ruled.includes(field)
}

/** Why a field was refused. */
export function errorOf(model: FormModel, place: FieldPlace): Reason | undefined {
  return reasonIn(get(model.errors, errorName(place)))
}

/** Whether two reasons say the same. */
export function sameReason(one: Reason | undefined, other: Reason | undefined): boolean {
  return one === other || (one?.code === other?.code && JSON.stringify(one) === JSON.stringify(other))
}

/** The reason in an error of react-hook-form, ours or one that somebody else has set. */
export function reasonIn(error: unknown): Reason | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('reason' in error) return error.reason as Reason
  if (!('type' in error) || typeof error.type !== 'string') return undefined
  const text = 'message' in error && typeof error.message === 'string' && error.message
  return { code: error.type, ...(text && { text: { en: text } }) }
}
