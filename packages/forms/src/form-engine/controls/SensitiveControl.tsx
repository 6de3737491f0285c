import { MaskedInput } from '@clientele/components/primitives/masked-input'
import type { SensitiveFormValue } from '@clientele/core'
import type { FormControlProps } from './FormControls.js'
import { useFormValue } from './useFormValue.js'

const unknown: SensitiveFormValue = { kept: null, typed: '', cleared: false }

/** Holds a sensitive value by its mask, what replaces it, or that it is cleared. */
export function Control({ place, control, readOnly }: FormControlProps) {
  const [value = unknown, change, leave] = useFormValue<SensitiveFormValue>(place.name)
  return (
    <MaskedInput
      {...control}
      name={place.name}
      value={value}
      onValueChange={change}
      onBlur={leave}
      readOnly={readOnly}
    />
  )
}
