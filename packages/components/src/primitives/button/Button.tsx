import { type ButtonHTMLAttributes, forwardRef, type MouseEvent } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Button.module.css'
import { Spinner } from './Spinner.js'

/** What a button takes, besides the attributes of a `<button>`. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /**
   * How loud it is: one `primary` in a widget, `danger` for what destroys.
   * @default 'default'
   */
  readonly variant?: 'default' | 'primary' | 'quiet' | 'danger' | undefined
  /**
   * `small` inside rows and small text; a finger gets the full size all the same.
   * @default 'default'
   */
  readonly size?: 'default' | 'small' | undefined
  /** Holds an icon alone, which then needs an `aria-label`; the pointer is told it too, unless there is a `title`. */
  readonly icon?: boolean | undefined
  /** Waits for what it started: turns a spinner, keeps the focus and answers no press. */
  readonly busy?: boolean | undefined
}

/**
 * Shows a button. Renders a `<button type="button">`.
 * @selector `[data-variant="primary"]` how loud it is
 * @selector `[data-size="small"]` the size
 * @selector `[data-icon]` holds an icon alone
 * @selector `[aria-busy]` waits for what it started
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'default', size = 'default', icon, busy, className, onClick, children, ...rest },
  ref,
) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      data-slot="button"
      {...rest}
      ref={ref}
      className={joinClasses(styles.button, className)}
      data-variant={variant}
      data-size={size}
      data-icon={icon ? '' : undefined}
      title={rest.title ?? (icon ? rest['aria-label'] : undefined)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={press}
    >
      {busy && <Spinner />}
      {busy && icon ? null : children}
    </button>
  )
})
