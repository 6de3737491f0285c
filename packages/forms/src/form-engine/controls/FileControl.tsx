import { TextInput } from '@clientele/components'
import type { FileRef } from '@clientele/core'
import type { FormControlProps } from './FormControls.js'
import { useFormValue } from './useFormValue.js'

/** Holds files that are sent as soon as they are chosen. */
export function Control({ place, control }: FormControlProps) {
  const [value] = useFormValue<readonly FileRef[]>(place.name)
  return <TextInput {...control} value={(value ?? []).map(({ name }) => name).join(', ')} readOnly />
}
