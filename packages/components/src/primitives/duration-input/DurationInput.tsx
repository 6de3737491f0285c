import { forwardRef, type InputHTMLAttributes } from 'react'
import { useLabels } from '../../clientele/index.js'
import { ControlFrame } from '../control-frame/index.js'
import { controlLabels } from '../control-words/index.js'
import { TypedInput } from '../typed-input/index.js'
import { readDuration } from './readDuration.js'

/** What a duration input takes: the attributes of an `<input>`; its text is the length of time as it is typed. */
export type DurationInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>

/**
 * Shows a length of time to type, `90`, `1h30` or `1 小时 30 分`, and writes it in hours and minutes. Renders an `<input>` in a frame.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const DurationInput = forwardRef<HTMLInputElement, DurationInputProps>(function DurationInput(props, ref) {
  const words = useLabels('controls', controlLabels)

  function tidy(text: string) {
    const minutes = readDuration(text)
    return minutes === undefined ? text.trim() : words.duration(Math.floor(minutes / 60), minutes % 60)
  }

  return (
    <ControlFrame>
      <TypedInput placeholder={words.duration(1, 30)} data-slot="duration-input" {...props} ref={ref} tidy={tidy} />
    </ControlFrame>
  )
})
