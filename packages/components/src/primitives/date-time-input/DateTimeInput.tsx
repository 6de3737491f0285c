import { type ComponentPropsWithRef, forwardRef } from 'react'
import { useClientele, useClienteleId, useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { controlLabels } from '../control-words/index.js'
import { DateInput, type DateInputProps } from '../date-input/index.js'
import { TimeInput, type TimeInputProps } from '../time-input/index.js'
import styles from './DateTimeInput.module.css'

/** What a date and time input takes, besides what a `DateInput` takes. */
export interface DateTimeInputProps extends DateInputProps {
  /** The attributes of the input for the time: its name, value, ref, what hears of a change. */
  readonly time?: (TimeInputProps & Pick<ComponentPropsWithRef<'input'>, 'ref'>) | undefined
  /** The zone in which day and time are meant, as an IANA name; said where it is not the person's own. */
  readonly zone?: string | undefined
}

/** Shows a day and a time to type. Renders a `<fieldset>` with a `DateInput` and a `TimeInput`. */
export const DateTimeInput = forwardRef<HTMLInputElement, DateTimeInputProps>(function DateTimeInput(
  { time, zone, ...date },
  ref,
) {
  const words = useLabels('controls', controlLabels)
  const { zone: own } = useClientele()
  const id = useClienteleId()
  const { 'aria-labelledby': field, 'aria-label': label, 'aria-describedby': note, required, readOnly, disabled } = date
  const described = joinClasses(zone && zone !== own && `${id}zone`, note) || undefined
  return (
    <fieldset className={styles.group} aria-labelledby={field} aria-label={label} data-slot="date-time-input">
      <span className={styles.date}>
        <DateInput {...date} ref={ref} aria-describedby={described} />
      </span>
      <span className={styles.time}>
        <TimeInput
          required={required}
          readOnly={readOnly}
          disabled={disabled}
          aria-invalid={date['aria-invalid']}
          aria-describedby={described}
          {...time}
          id={`${id}time`}
          aria-label={words.time}
          aria-labelledby={field && `${field} ${id}time`}
        />
      </span>
      {zone && zone !== own && (
        <span className={styles.zone} id={`${id}zone`} data-slot="date-time-input-zone">
          {words.zone(zone)}
        </span>
      )}
    </fieldset>
  )
})
