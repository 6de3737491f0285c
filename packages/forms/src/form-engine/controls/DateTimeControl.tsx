import { DateTimeInput } from '@clientele/components/primitives/date-time-input'
import { useFormParts } from '../FormContext.js'
import type { FormControlProps } from './FormControls.js'
import { useBeginning, useRegistered } from './useRegistered.js'

/** Holds a day and a time. */
export function Control({ place, control, readOnly }: FormControlProps) {
  const { model } = useFormParts('<DateTimeControl>')
  const [day, clock] = [`${place.name}.date`, `${place.name}.time`]
  const date = useRegistered(day)
  const time = useRegistered(clock, day)
  const zone: unknown = model.form.getValues(`${place.name}.zone`)
  return (
    <DateTimeInput
      {...control}
      {...date}
      defaultValue={useBeginning(day)}
      readOnly={readOnly}
      zone={typeof zone === 'string' ? zone : model.settings.context.zone}
      time={{ ...time, defaultValue: useBeginning(clock) }}
    />
  )
}
