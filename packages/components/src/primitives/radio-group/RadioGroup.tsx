import type { HTMLAttributes, ReactNode } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { Radio } from './Radio.js'
import styles from './RadioGroup.module.css'

/** One choice of a group. */
export interface RadioOption {
  readonly value: string
  readonly label: ReactNode
  readonly disabled?: boolean
}

/** What a group of choices takes, besides the attributes of a `<div>`; it needs a name, from `Field` or `aria-label`. */
export interface RadioGroupProps extends Omit<HTMLAttributes<HTMLDivElement>, 'defaultValue' | 'onChange'> {
  /** What can be chosen, in order. */
  readonly options: readonly RadioOption[]
  /** The chosen value, where the parent holds it. */
  readonly value?: string | undefined
  /** The value chosen at first, where the group holds it itself. */
  readonly defaultValue?: string | undefined
  /** Receives the value that somebody chooses. */
  readonly onValueChange?: ((value: string) => void) | undefined
  /** The name under which a form submits the choice; generated if left out. */
  readonly name?: string | undefined
  /** Whether one must be chosen. */
  readonly required?: boolean | undefined
}

/** Shows choices of which one is taken; arrow keys move between them. Renders a `<div role="radiogroup">`. */
export function RadioGroup(props: RadioGroupProps) {
  const { options, value, defaultValue, onValueChange, name, required, className, ...rest } = props
  const id = useClienteleId()
  return (
    <div
      role="radiogroup"
      data-slot="radio-group"
      {...rest}
      aria-required={required}
      className={joinClasses(styles.group, className)}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={styles.option}
          htmlFor={`${id}${option.value}`}
          data-slot="radio-group-option"
        >
          <Radio
            id={`${id}${option.value}`}
            name={name ?? id}
            value={option.value}
            disabled={option.disabled}
            required={required}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={value === undefined ? defaultValue === option.value : undefined}
            onChange={() => onValueChange?.(option.value)}
          />
          <span className={styles.text}>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
