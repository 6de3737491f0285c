import { type SyntheticEvent, useMemo } from 'react'
import { useFormParts } from '../FormContext.js'

/** What a native control takes to be held by the form: spread it on the control. */
export interface RegisteredProps {
  readonly name: string
  readonly ref: (element: Element | null) => void
  readonly onChange: (event: SyntheticEvent) => void
  readonly onBlur: (event: SyntheticEvent) => void
  readonly onCompositionEnd: (event: SyntheticEvent) => void
}

/**
 * Registers a native control under the name of its field; nothing is drawn while somebody types. What an input method
 * composes counts when it is composed. `with` names the control that has the error of the field where there are two.
 */
export function useRegistered(name: string, withControl?: string): RegisteredProps {
  const { model } = useFormParts('useRegistered')
  return useMemo(() => {
    const { ref, onChange, onBlur } = model.form.register(name, withControl ? { deps: [withControl] } : {})
    return {
      name,
      ref,
      onChange(event) {
        if ('isComposing' in event.nativeEvent && event.nativeEvent.isComposing) return
        void onChange(event)
      },
      onBlur: (event) => void onBlur(event),
      onCompositionEnd: (event) => void onChange(event),
    }
  }, [model, name, withControl])
}

/** What a native control begins with, so that it is there before the page is alive. */
export function useBeginning(name: string): string {
  const { model } = useFormParts('useBeginning')
  return useMemo(() => {
    const value: unknown = model.form.getValues(name)
    return typeof value === 'string' ? value : ''
  }, [model, name])
}
