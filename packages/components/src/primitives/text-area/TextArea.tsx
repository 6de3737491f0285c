import { forwardRef, type TextareaHTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import { textControlClass } from '../text-control/index.js'
import styles from './TextArea.module.css'

/** What a text area takes: the attributes of a `<textarea>`. */
export type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement>

/**
 * Shows lines to type in, which grow with the text where the browser can. Renders a `<textarea>`.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea({ className, ...rest }, ref) {
  return (
    <textarea
      rows={3}
      data-slot="text-area"
      {...rest}
      ref={ref}
      className={joinClasses(textControlClass, styles.area, className)}
    />
  )
})
