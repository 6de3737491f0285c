import { readDuration } from '@clientele/core'
import { forwardRef, type InputHTMLAttributes } from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { ControlFrame, frameNoteClass } from '../control-frame/index.js'
import { controlLabels } from '../control-words/index.js'
import { TypedInput } from '../typed-input/index.js'

/** What a duration input takes: the attributes of an `<input>`; its text is the length of time as it is typed. */
export type DurationInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>

/**
 * Shows a length of time to type, `90`, `1h30` or `1 小时 30 分`, and writes it as hours and minutes, which stand beside
 * it so that it is no time of day. Renders an `<input>` in a frame.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const DurationInput = forwardRef<HTMLInputElement, DurationInputProps>(function DurationInput(props, ref) {
  const words = useLabels('controls', controlLabels)
  const id = useClienteleId()
  return (
    <ControlFrame>
      <TypedInput
        placeholder="1:30"
        data-slot="duration-input"
        {...props}
        ref={ref}
        tidy={tidyDuration}
        aria-describedby={joinClasses(`${id}unit`, props['aria-describedby'])}
      />
      <span className={frameNoteClass} id={`${id}unit`} data-slot="duration-input-unit">
        {words.hoursAndMinutes}
      </span>
    </ControlFrame>
  )
})

function tidyDuration(text: string) {
  const { value } = readDuration(text)
  return value === undefined ? text : `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`
}
