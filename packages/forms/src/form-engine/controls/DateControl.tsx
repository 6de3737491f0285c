import { DateInput } from '@clientele/components/primitives/date-input'
import type { FormControlProps } from './FormControls.js'
import { useBeginning, useRegistered } from './useRegistered.js'

/** Holds a day. */
export function DateControl({ place, control, readOnly }: FormControlProps) {
  const registered = useRegistered(place.name)
  const beginning = useBeginning(place.name)
  return <DateInput {...control} {...registered} defaultValue={beginning} readOnly={readOnly} />
}
