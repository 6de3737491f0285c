import type { FormValue } from '@clientele/core'
import { useCallback, useSyncExternalStore } from 'react'
import { useFormParts } from '../FormContext.js'

/**
 * What a control holds, the way to change it, and what to call when the person leaves it: for controls that are no
 * native ones.
 */
export function useFormValue<TValue extends FormValue>(
  name: string,
): readonly [value: TValue | undefined, change: (value: TValue) => void, leave: () => void] {
  const { model } = useFormParts('useFormValue')
  const subscribe = useCallback(
    (listener: () => void) => {
      const watcher = (changed: string | undefined) => {
        if (changed === undefined || changed === name || name.startsWith(`${changed}.`)) listener()
      }
      model.watchers.add(watcher)
      return () => void model.watchers.delete(watcher)
    },
    [model, name],
  )
  const read = () => model.form.getValues(name) as TValue | undefined
  const value = useSyncExternalStore(subscribe, read, read)
  const change = useCallback(
    (next: TValue) => {
      const { isTouched, invalid } = model.form.getFieldState(name)
      const shouldValidate = isTouched || invalid || model.status.attempts > 0
      model.form.setValue(name, next, { shouldDirty: true, shouldValidate })
    },
    [model, name],
  )
  const leave = useCallback(() => {
    model.form.setValue(name, model.form.getValues(name), { shouldTouch: true, shouldValidate: true })
  }, [model, name])
  return [value, change, leave]
}
