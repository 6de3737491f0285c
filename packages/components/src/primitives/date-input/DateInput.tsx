import { readDate } from '@clientele/core'
import { Calendar } from 'lucide'
import { forwardRef, type InputHTMLAttributes, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { Button } from '../button/index.js'
import { ControlFrame } from '../control-frame/index.js'
import { controlLabels } from '../control-words/index.js'
import { Icon } from '../icon/index.js'
import { useOwnRef } from '../own-ref/index.js'
import { TypedInput, writeValue } from '../typed-input/index.js'
import styles from './DateInput.module.css'

/** What a date input takes, besides the attributes of an `<input>`; its text is the day as it is typed. */
export interface DateInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'min' | 'max'> {
  /** The first day the calendar offers: `2026-11-20`. */
  readonly min?: string | undefined
  /** The last day the calendar offers. */
  readonly max?: string | undefined
}

/**
 * Shows a day to type or to pick from the browser's calendar; a day that does not exist stays as it was typed.
 * A finger opens the calendar wherever it touches. Renders an `<input>` in a frame.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const DateInput = forwardRef<HTMLInputElement, DateInputProps>(function DateInput(
  { min, max, onKeyDown, ...rest },
  ref,
) {
  const words = useLabels('controls', controlLabels)
  const id = useClienteleId()
  const [input, fill] = useOwnRef(ref)
  const calendar = useRef<HTMLInputElement>(null)
  const [wanted, setWanted] = useState(false)
  const { 'aria-labelledby': field, readOnly, disabled } = rest

  // The browser makes a dozen elements for a calendar: a pointer asks for it by its button, a finger finds it in place.
  useEffect(() => setWanted(globalThis.matchMedia?.('(pointer: coarse)').matches ?? false), [])

  function takeOver() {
    if (input.current && calendar.current) calendar.current.value = readDate(input.current.value).value ?? ''
  }

  function open() {
    flushSync(() => setWanted(true))
    takeOver()
    try {
      calendar.current?.showPicker()
    } catch {
      // A browser without it, or a frame in which it is forbidden: the day can be typed.
      input.current?.focus()
    }
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    onKeyDown?.(event)
    if (!event.altKey || event.key !== 'ArrowDown' || readOnly) return
    event.preventDefault()
    open()
  }

  return (
    <ControlFrame>
      <TypedInput
        inputMode="numeric"
        placeholder={words.datePattern}
        data-slot="date-input"
        {...rest}
        ref={fill}
        tidy={tidyDate}
        onKeyDown={press}
      />
      {!readOnly && !disabled && (
        <span className={styles.calendar}>
          <Button
            className={styles.button}
            id={`${id}calendar`}
            variant="quiet"
            icon
            aria-label={words.openCalendar}
            aria-labelledby={joinClasses(`${id}calendar`, field)}
            onClick={open}
          >
            <Icon of={Calendar} size="small" />
          </Button>
          {wanted && (
            <input
              ref={calendar}
              className={styles.native}
              type="date"
              tabIndex={-1}
              aria-hidden
              min={min}
              max={max}
              onPointerDown={takeOver}
              onChange={(event) => input.current && writeValue(input.current, event.target.value)}
            />
          )}
        </span>
      )}
    </ControlFrame>
  )
})

function tidyDate(text: string) {
  return readDate(text).value ?? text
}
