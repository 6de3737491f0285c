import { readClock } from '@clientele/core'
import { forwardRef, type InputHTMLAttributes } from 'react'
import { ControlFrame } from '../control-frame/index.js'
import { TypedInput } from '../typed-input/index.js'

/** What a time input takes: the attributes of an `<input>`; its text is the time as it is typed. */
export type TimeInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>

/**
 * Shows a time of day to type: `14:30`, `1430`, `14点30`. Renders an `<input>` in a frame.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const TimeInput = forwardRef<HTMLInputElement, TimeInputProps>(function TimeInput(props, ref) {
  return (
    <ControlFrame>
      <TypedInput inputMode="numeric" placeholder="09:00" data-slot="time-input" {...props} ref={ref} tidy={tidyTime} />
    </ControlFrame>
  )
})

function tidyTime(text: string) {
  return readClock(text).value ?? text
}
