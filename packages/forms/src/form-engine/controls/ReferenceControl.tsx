import { TextInput } from '@clientele/components'
import type { Reference } from '@clientele/core'
import type { FormControlProps } from './FormControls.js'
import { useFormValue } from './useFormValue.js'

/** Holds a record or person that is searched for. */
export function Control({ place, control }: FormControlProps) {
  const [value] = useFormValue<Reference | null>(place.name)
  return <TextInput {...control} value={value?.name ?? ''} readOnly />
}
