import { forwardRef, type InputHTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import { textControlClass } from '../text-control/index.js'

/** What a text input takes: the attributes of an `<input>`. */
export type TextInputProps = InputHTMLAttributes<HTMLInputElement>

/**
 * Shows a line to type in. Renders an `<input type="text">`.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput({ className, ...rest }, ref) {
  return (
    <input
      type="text"
      data-slot="text-input"
      {...rest}
      ref={ref}
      className={joinClasses(textControlClass, className)}
    />
  )
})
