import { type SyntheticEvent, useMemo } from 'react'
import { useFormParts } from '../FormContext.js'

/** What a native control takes to be held by the form: spread it on the control. */
export interface RegisteredProps {
  /** The name by which the form knows the control. */
  readonly name: string
  /** Gives the control to the form; several radios or checkboxes of one name may share it. */
  readonly ref: (element: Element | null) => void
  /** Tells the form what is typed or chosen. */
  readonly onChange: (event: SyntheticEvent) => void
  /** Tells the form that the control has been left, from when on it says what is wrong. */
  readonly onBlur: (event: SyntheticEvent) => void
  /** Tells the form what an input method has composed. */
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
