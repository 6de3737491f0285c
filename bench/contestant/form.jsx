import { ClienteleFrame } from '@clientele/components/clientele'
import { TimeInput } from '@clientele/components/primitives/time-input'
import { FieldForm, useRegistered } from '@clientele/forms/form-engine'
import '@clientele/forms/field-form.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

const types = {
  date: 'calendar-date',
  number: 'number',
  select: 'choice',
  radio: 'choice',
  email: 'email',
  textarea: 'long-text',
  checkbox: 'ticks',
}

/** The benchmark's field as one of ours. */
function fieldOf({ name, label, kind, required, options, min, max, minLength, when }) {
  const choices = kind === 'checkbox' ? ['yes'] : options
  return {
    key: name,
    type: types[kind] ?? 'text',
    label: { en: label },
    ...(required && { required }),
    ...(choices && { options: choices.map((value) => ({ value, label: { en: value } })) }),
    ...(kind === 'time' && { pattern: '##:##' }),
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...(minLength !== undefined && { minLength }),
    ...(when && { visibleWhen: { op: 'equals', of: [{ path: [when.field] }, when.is] } }),
  }
}

/** A tick is a list of what is ticked. */
function choiceOf(value) {
  return typeof value === 'boolean' ? (value ? ['yes'] : []) : value
}

function TimeControl({ place, control, readOnly }) {
  return <TimeInput {...control} {...useRegistered(place.name)} readOnly={readOnly} />
}

const controls = { startTime: TimeControl }

export function mountForm(root, spec, onSubmit) {
  const values = Object.fromEntries(Object.entries(spec.initial).map(([key, value]) => [key, choiceOf(value)]))
  flushSync(() =>
    createRoot(root).render(
      <ClienteleFrame locale="en" zone="UTC">
        <FieldForm
          fields={spec.fields.map(fieldOf)}
          values={values}
          controls={controls}
          onSubmit={(given) => onSubmit?.(given)}
        />
      </ClienteleFrame>,
    ),
  )
}
