import { Check } from 'lucide'
import {
  forwardRef,
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useRef,
} from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { type ChoiceOption, offeredOptions } from '../choice-options/index.js'
import { controlLabels } from '../control-words/index.js'
import { Icon } from '../icon/index.js'
import { fitOf } from './fitOf.js'
import styles from './SegmentedChoice.module.css'

/** What a segmented choice takes, besides the attributes of a `<div>`; `onBlur` hears its radios. */
export interface SegmentedChoiceProps extends Omit<HTMLAttributes<HTMLDivElement>, 'defaultValue' | 'onChange'> {
  /** What can be chosen, in order. */
  readonly options: readonly ChoiceOption[]
  /** The value the record has: it stays, marked, even where it is retired or in no list. */
  readonly kept?: string | undefined
  /** The chosen value, where the parent holds it; empty for none. */
  readonly value?: string | undefined
  /** The value chosen at first, where the radios hold it themselves. */
  readonly defaultValue?: string | undefined
  /** Receives the value that somebody chooses; empty when the choice is taken back. */
  readonly onValueChange?: ((value: string) => void) | undefined
  /** Hears of every change; the target is a radio. */
  readonly onChange?: ((event: SyntheticEvent) => void) | undefined
  /** The name under which a form submits the choice; generated if left out. */
  readonly name?: string | undefined
  /** Whether one must be chosen; if not, pressing the chosen one again, or Delete, takes the choice back. */
  readonly required?: boolean | undefined
  /** Shows what is chosen without being open to change. */
  readonly readOnly?: boolean | undefined
  /** Takes no choice and sends none. */
  readonly disabled?: boolean | undefined
}

/**
 * Shows options side by side of which one is taken, one under another where there is no room. Arrow keys move, the keys
 * 1 to 9 choose. The ref is given to every radio. Renders a `<div role="radiogroup">`.
 * @selector `[aria-invalid]` refused
 * @selector `[aria-readonly]` shown, not to be changed
 * @selector `[aria-disabled]` off
 * @selector `[data-fit="narrow"]` from which width its options stand side by side
 * @selector `[data-many]` has more than six options
 * @selector `[data-retired]` an option that is no longer offered
 */
export const SegmentedChoice = forwardRef<HTMLInputElement, SegmentedChoiceProps>(function SegmentedChoice(props, ref) {
  const { options, kept, value, defaultValue, onValueChange, name, required, readOnly, disabled, ...others } = props
  const { onChange, onClick, onMouseDown, onKeyDown, className, children, ...rest } = others
  const words = useLabels('controls', controlLabels)
  const id = useClienteleId()
  const pressed = useRef<EventTarget | null>(null)
  const offered = offeredOptions(options, [kept, value, defaultValue], words)

  function takeBack(radio: HTMLInputElement, event: SyntheticEvent) {
    radio.checked = false
    onValueChange?.('')
    onChange?.(event)
  }

  function mouseDown(event: MouseEvent<HTMLDivElement>) {
    onMouseDown?.(event)
    const radio = radioUnder(event.target)
    pressed.current = radio?.checked && event.detail < 2 ? radio : null
  }

  function click(event: MouseEvent<HTMLDivElement>) {
    onClick?.(event)
    const radio = radioUnder(event.target)
    if (readOnly) event.preventDefault()
    else if (radio === event.target && radio === pressed.current && !required) takeBack(radio, event)
  }

  function keyDown(event: KeyboardEvent<HTMLDivElement>) {
    onKeyDown?.(event)
    if (readOnly || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    const chosen = radios.find(({ checked }) => checked)
    const wanted = /^[1-9]$/.test(event.key) ? radios[Number(event.key) - 1] : undefined
    pressed.current = null
    wanted?.focus()
    if (wanted && !wanted.checked) wanted.click()
    if (chosen && !required && /^(Delete|Backspace)$/.test(event.key)) takeBack(chosen, event)
  }

  return (
    <div
      role="radiogroup"
      data-slot="segmented-choice"
      {...rest}
      className={joinClasses(styles.choice, className)}
      aria-required={required}
      aria-readonly={readOnly || undefined}
      aria-disabled={disabled || undefined}
      data-fit={fitOf(offered.map(({ label }) => label))}
      data-many={offered.length > 6 ? '' : undefined}
      onChange={onChange}
      onClick={click}
      onMouseDown={mouseDown}
      onKeyDown={keyDown}
    >
      <div className={styles.segments} data-slot="segmented-choice-segments">
        {offered.map((option) => (
          <label
            key={option.value}
            className={styles.segment}
            title={option.description}
            data-slot="segmented-choice-segment"
            data-retired={option.retired ? '' : undefined}
          >
            <input
              ref={ref}
              className={styles.radio}
              type="radio"
              name={name ?? id}
              value={option.value}
              disabled={disabled}
              aria-label={option.description && `${option.label} ${option.description}`}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={
                value === undefined && defaultValue !== undefined ? defaultValue === option.value : undefined
              }
              onChange={() => onValueChange?.(option.value)}
            />
            <Icon className={styles.mark} of={Check} size="small" />
            <span className={styles.words}>{option.label}</span>
          </label>
        ))}
      </div>
      {children}
    </div>
  )
})

function radioUnder(target: EventTarget) {
  return (target as Element).closest('label')?.querySelector('input') ?? null
}
