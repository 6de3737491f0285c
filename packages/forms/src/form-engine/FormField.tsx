import { useClientele } from '@clientele/components/clientele'
import { Field } from '@clientele/components/primitives/field'
import { textIn } from '@clientele/core'
import { memo } from 'react'
import { controlOf } from './controls/controlOf.js'
import styles from './FieldForm.module.css'
import { useFormParts } from './FormContext.js'
import { type FieldPlace, fieldName } from './model/index.js'
import { FormRows } from './rows/FormRows.js'
import { useFieldState } from './useFieldState.js'

/** What one field of a form takes. */
export interface FormFieldProps {
  /** The key of the field. */
  readonly name: string
  /**
   * Where the label stands; `auto` beside the control where there is room.
   * @default 'auto'
   */
  readonly layout?: 'above' | 'beside' | 'auto' | undefined
}

/**
 * Shows one field of the form with its label, its control, help or what is wrong; nothing while its rules hide it.
 * Drawn again only when what is known of the field changes. Renders a `<div>`.
 * @selector `[data-field]` the name of the field
 */
export const FormField = memo(function FormField({ name, layout = 'auto' }: FormFieldProps) {
  const { model } = useFormParts('<FormField>')
  const place = model.places.get(fieldName(name))
  if (!place) {
    const known = model.fields.map(({ key }) => key).join(', ')
    throw new Error(
      `[@clientele/forms] <FormField name="${name}"> names no field of the form. It draws what a descriptor describes. Name one of: ${known}. (CL102)`,
    )
  }
  return place.field.type === 'rows' ? <FormRows name={name} /> : <PlacedField place={place} layout={layout} />
})

interface PlacedFieldProps extends Pick<FormFieldProps, 'layout'> {
  readonly place: FieldPlace
}

function PlacedField({ place, layout }: PlacedFieldProps) {
  const { model, controls, say } = useFormParts('<FormField>')
  const { locale } = useClientele()
  const { visible, required, readOnly, error } = useFieldState(model, place)
  if (!visible) return null
  const { field, name } = place
  const Control = controlOf(field, controls)
  const help = textIn(field.help, locale)
  return (
    <Field
      className={styles.field}
      data-field={name}
      data-type={field.type}
      label={textIn(field.label, locale) ?? field.key}
      layout={layout}
      required={required}
      help={help}
      error={
        error && (
          <>
            {say(error)}
            {help && <span className={styles.help}> {help}</span>}
          </>
        )
      }
    >
      {(control) => <Control place={place} control={control} readOnly={readOnly} />}
    </Field>
  )
}
