import { DurationInput } from '@clientele/components/primitives/duration-input'
import type { FormControlProps } from './FormControls.js'
import { useBeginning, useRegistered } from './useRegistered.js'

/** Holds a length of time. */
export function Control({ place, control, readOnly }: FormControlProps) {
  const registered = useRegistered(place.name)
  const beginning = useBeginning(place.name)
  return <DurationInput {...control} {...registered} defaultValue={beginning} readOnly={readOnly} />
}
