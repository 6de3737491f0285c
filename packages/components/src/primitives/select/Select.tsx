import { ChevronDown } from 'lucide'
import { forwardRef, type KeyboardEvent, type MouseEvent, type SelectHTMLAttributes } from 'react'
import { useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { type ChoiceOption, offeredOptions } from '../choice-options/index.js'
import { bareControlClass, ControlFrame } from '../control-frame/index.js'
import { controlLabels } from '../control-words/index.js'
import { Icon } from '../icon/index.js'
import styles from './Select.module.css'

/** What a select takes, besides the attributes of a `<select>`. */
export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children' | 'multiple' | 'size'> {
  /** What can be chosen, in order. */
  readonly options: readonly ChoiceOption[]
  /** The value the record has: it stays, marked, even where it is retired or in no list. */
  readonly kept?: string | undefined
  /** Stands where nothing is chosen. */
  readonly placeholder?: string | undefined
  /** Shows what is chosen without being open to change. */
  readonly readOnly?: boolean | undefined
}

/**
 * Shows one of several options, the others in the browser's own list. Renders a `<select>` in a frame.
 * @selector `[aria-invalid]` refused
 * @selector `[aria-readonly]` shown, not to be changed
 * @selector `:disabled` off
 */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(props, ref) {
  const { options, kept, placeholder, readOnly, className, onMouseDown, onKeyDown, ...rest } = props
  const words = useLabels('controls', controlLabels)
  const held = [kept, rest.value, rest.defaultValue].map((value) => (value === undefined ? value : String(value)))

  function stay(event: MouseEvent | KeyboardEvent) {
    if (readOnly && !('key' in event && event.key === 'Tab')) event.preventDefault()
  }

  return (
    <ControlFrame>
      <select
        data-slot="select"
        {...rest}
        ref={ref}
        className={joinClasses(bareControlClass, styles.select, className)}
        aria-readonly={readOnly || undefined}
        onMouseDown={(event) => {
          onMouseDown?.(event)
          stay(event)
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          stay(event)
        }}
      >
        <option value="" disabled={readOnly}>
          {placeholder ?? words.choose}
        </option>
        {offeredOptions(options, held, words).map(({ value, label, retired }) => (
          <option key={value} value={value} disabled={readOnly} data-retired={retired ? '' : undefined}>
            {label}
          </option>
        ))}
      </select>
      {!readOnly && <Icon className={styles.chevron} of={ChevronDown} size="small" />}
    </ControlFrame>
  )
})
