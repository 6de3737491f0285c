import { useCallback, useSyncExternalStore } from 'react'
import type { FormModel, FormStatus } from './model/index.js'

/** How far a form is: whether it is dirty or sending, how often it was submitted, what is wrong with it. */
export function useFormStatus({ model }: { readonly model: FormModel }): FormStatus {
  const subscribe = useCallback(
    (listener: () => void) => {
      model.statusListeners.add(listener)
      return () => void model.statusListeners.delete(listener)
    },
    [model],
  )
  const read = () => model.status
  return useSyncExternalStore(subscribe, read, read)
}
