import { SignaturePad } from '@clientele/components/primitives/signature-pad'
import type { Signature } from '@clientele/core'
import type { FormControlProps } from './FormControls.js'
import { useFormValue } from './useFormValue.js'

/** Holds a signature. */
export function Control({ place, control, readOnly }: FormControlProps) {
  const [value, change] = useFormValue<Signature | null>(place.name)
  return <SignaturePad {...control} value={value ?? null} onValueChange={change} readOnly={readOnly} />
}
