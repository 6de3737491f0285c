import { forwardRef, type InputHTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Radio.module.css'

/** What a radio takes: the attributes of an `<input>`. */
export type RadioProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>

/**
 * Shows the mark of one choice; its words are the caller's `<label>`. Renders an `<input type="radio">`.
 * @selector `:checked` chosen
 */
export const Radio = forwardRef<HTMLInputElement, RadioProps>(function Radio({ className, ...rest }, ref) {
  return <input data-slot="radio" {...rest} type="radio" ref={ref} className={joinClasses(styles.radio, className)} />
})
