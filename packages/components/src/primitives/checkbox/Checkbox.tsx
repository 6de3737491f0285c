import { Check, Minus } from 'lucide'
import { forwardRef, type InputHTMLAttributes, type MouseEvent, useEffect } from 'react'
import { joinClasses } from '../../theme/index.js'
import { Icon } from '../icon/index.js'
import { useOwnRef } from '../own-ref/index.js'
import styles from './Checkbox.module.css'

/** What a checkbox takes, besides the attributes of an `<input>`. */
export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  /** Stands for several of which some are ticked and some are not. */
  readonly indeterminate?: boolean | undefined
}

/**
 * Shows a box to tick; its words are the caller's `<label>`. Renders an `<input type="checkbox">` in a `<span>`.
 * @selector `:checked` ticked
 * @selector `:indeterminate` some of several are ticked
 * @selector `[aria-invalid]` refused
 * @selector `[aria-readonly]` shown, not to be changed
 * @selector `:disabled` off
 */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { indeterminate = false, readOnly, className, onClick, ...rest },
  ref,
) {
  const [input, fill] = useOwnRef(ref)
  useEffect(() => {
    if (input.current) input.current.indeterminate = indeterminate
  }, [input, indeterminate])

  function click(event: MouseEvent<HTMLInputElement>) {
    if (readOnly) event.preventDefault()
    onClick?.(event)
  }

  return (
    <span className={styles.box}>
      <input
        data-slot="checkbox"
        {...rest}
        ref={fill}
        type="checkbox"
        className={joinClasses(styles.checkbox, className)}
        aria-readonly={readOnly || undefined}
        onClick={click}
      />
      <Icon className={joinClasses(styles.mark, styles.check)} of={Check} size="small" />
      <Icon className={joinClasses(styles.mark, styles.some)} of={Minus} size="small" />
    </span>
  )
})
