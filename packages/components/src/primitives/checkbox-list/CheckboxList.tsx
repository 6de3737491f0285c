import { type ChangeEvent, forwardRef, type HTMLAttributes, type SyntheticEvent } from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { Checkbox } from '../checkbox/index.js'
import { type ChoiceOption, offeredOptions } from '../choice-options/index.js'
import { controlLabels } from '../control-words/index.js'
import styles from './CheckboxList.module.css'

/** What a list of checkboxes takes, besides the attributes of a `<fieldset>`; `onBlur` hears its checkboxes. */
export interface CheckboxListProps extends Omit<HTMLAttributes<HTMLFieldSetElement>, 'defaultValue' | 'onChange'> {
  /** What can be ticked, in order. */
  readonly options: readonly ChoiceOption[]
  /** The values the record has: they stay, marked, even where they are retired or in no list. */
  readonly kept?: readonly string[] | undefined
  /** The ticked values, where the parent holds them. */
  readonly value?: readonly string[] | undefined
  /** The values ticked at first, where the checkboxes hold them themselves. */
  readonly defaultValue?: readonly string[] | undefined
  /** Receives the ticked values, in the order of the options. */
  readonly onValueChange?: ((value: readonly string[]) => void) | undefined
  /** Hears of every change; the target is a checkbox. */
  readonly onChange?: ((event: SyntheticEvent) => void) | undefined
  /** The name under which a form submits what is ticked; generated if left out. */
  readonly name?: string | undefined
  /** Whether it must be filled; said by the label, for a group cannot say it. */
  readonly required?: boolean | undefined
  /** Shows what is ticked without being open to change. */
  readonly readOnly?: boolean | undefined
  /** Takes no ticks and sends none. */
  readonly disabled?: boolean | undefined
}

/**
 * Shows options of which several may be ticked. The ref is given to every checkbox. Renders a `<fieldset>`.
 * @selector `[data-invalid]` refused
 * @selector `[data-retired]` an option that is no longer offered
 */
export const CheckboxList = forwardRef<HTMLInputElement, CheckboxListProps>(function CheckboxList(props, ref) {
  const { options, kept = [], value, defaultValue = [], onValueChange, name, required, readOnly, ...others } = props
  const { disabled, className, children, 'aria-invalid': invalid, ...rest } = others
  const words = useLabels('controls', controlLabels)
  const id = useClienteleId()

  function change({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const boxes = currentTarget.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
    onValueChange?.([...(boxes ?? [])].filter(({ checked }) => checked).map((box) => box.value))
  }

  return (
    <fieldset
      data-slot="checkbox-list"
      {...rest}
      className={joinClasses(styles.list, className)}
      data-invalid={invalid ? '' : undefined}
    >
      {offeredOptions(options, [...kept, ...(value ?? defaultValue)], words).map((option, index) => (
        <label
          key={option.value}
          className={styles.option}
          htmlFor={`${id}${index}`}
          data-slot="checkbox-list-option"
          data-retired={option.retired ? '' : undefined}
        >
          <span className={styles.box}>
            <Checkbox
              ref={ref}
              id={`${id}${index}`}
              name={name ?? id}
              value={option.value}
              disabled={disabled}
              readOnly={readOnly}
              aria-invalid={invalid}
              checked={value?.includes(option.value)}
              defaultChecked={value || !defaultValue.includes(option.value) ? undefined : true}
              onChange={change}
            />
          </span>
          <span className={styles.words}>{option.label}</span>
        </label>
      ))}
      {children}
    </fieldset>
  )
})
