import { NumberInput } from '@clientele/components/primitives/number-input'
import { TextArea } from '@clientele/components/primitives/text-area'
import { TextInput } from '@clientele/components/primitives/text-input'
import { type FormValue, fromForm, toForm, validateField } from '@clientele/core'
import { type FocusEvent, useCallback } from 'react'
import { useFormParts } from '../FormContext.js'
import type { FormControlProps } from './FormControls.js'
import { useBeginning, useRegistered } from './useRegistered.js'

/** Holds a line of text. */
export function TextControl({ place, control, readOnly }: FormControlProps) {
  const registered = useRegistered(place.name)
  const beginning = useBeginning(place.name)
  return (
    <TextInput
      {...control}
      {...registered}
      defaultValue={beginning}
      readOnly={readOnly}
      placeholder={place.row && blank}
    />
  )
}

/** Tells an empty cell from a filled one in CSS. */
const blank = ' '

/** Holds a phone number or an address; a right one is written as it is kept when it is left, a wrong one stays as typed. */
export function ContactControl({ place, control, readOnly }: FormControlProps) {
  const { field, name } = place
  const { model } = useFormParts('<ContactControl>')
  const registered = useRegistered(name)
  const beginning = useBeginning(name)
  const leave = useCallback(
    (event: FocusEvent<HTMLInputElement>) => {
      const { value } = fromForm(field, event.currentTarget.value as FormValue)
      const text = toForm(field, value)
      const right = validateField({ ...field, required: false }, value) === undefined
      if (right && typeof text === 'string' && text && text !== event.currentTarget.value) {
        model.form.setValue(name, text, { shouldDirty: true })
      }
      registered.onBlur(event)
    },
    [field, model, name, registered],
  )
  return (
    <TextInput
      {...control}
      {...registered}
      onBlur={leave}
      defaultValue={beginning}
      readOnly={readOnly}
      inputMode={field.type === 'phone' ? 'tel' : 'email'}
      autoCapitalize="none"
      spellCheck={false}
    />
  )
}

/** Holds text of several lines. */
export function LongTextControl({ place, control, readOnly }: FormControlProps) {
  const registered = useRegistered(place.name)
  const beginning = useBeginning(place.name)
  return (
    <TextArea
      {...control}
      {...registered}
      defaultValue={beginning}
      readOnly={readOnly}
      maxLength={place.row ? undefined : place.field.maxLength}
      placeholder={place.row && blank}
      rows={place.row && 1}
    />
  )
}

/** Holds a figure. */
export function NumberControl({ place, control, readOnly }: FormControlProps) {
  const registered = useRegistered(place.name)
  const beginning = useBeginning(place.name)
  return (
    <NumberInput {...control} {...registered} defaultValue={beginning} readOnly={readOnly} unit={place.field.unit} />
  )
}
