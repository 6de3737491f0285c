import { useCallback, useSyncExternalStore } from 'react'
import type { FormModel, FormStatus } from './model/index.js'

interface WithModel {
  readonly model: FormModel
}

/**
 * How far a form is: whether it is dirty or sending, how often it was submitted, what is wrong with it. Who names one
 * part is drawn again only when that part changes.
 */
export function useFormStatus(form: WithModel): FormStatus
export function useFormStatus<Part extends keyof FormStatus>(form: WithModel, part: Part): FormStatus[Part]
export function useFormStatus({ model }: WithModel, part?: keyof FormStatus): unknown {
  const subscribe = useCallback(
    (listener: () => void) => {
      model.statusListeners.add(listener)
      return () => void model.statusListeners.delete(listener)
    },
    [model],
  )
  const read = () => (part ? model.status[part] : model.status)
  return useSyncExternalStore(subscribe, read, read)
}
