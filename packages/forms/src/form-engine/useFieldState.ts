import { useSyncExternalStore } from 'react'
import { type FieldPlace, type FieldState, type FormModel, slotOf } from './model/index.js'

/** What is known of a field now; whoever asks is drawn again only when that changes. */
export function useFieldState(model: FormModel, place: FieldPlace): FieldState {
  const { subscribe, read } = slotOf(model, place)
  return useSyncExternalStore(subscribe, read, read)
}
