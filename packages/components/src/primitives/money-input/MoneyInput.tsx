import { toHalfWidth } from '@clientele/core'
import { ChevronDown } from 'lucide'
import { type ComponentPropsWithRef, forwardRef, type InputHTMLAttributes } from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { ControlFrame } from '../control-frame/index.js'
import { controlLabels } from '../control-words/index.js'
import { Icon } from '../icon/index.js'
import { TypedInput } from '../typed-input/index.js'
import styles from './MoneyInput.module.css'

/** What a money input takes, besides the attributes of the `<input>` for the amount. */
export interface MoneyInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  /** The currencies to choose from; ISO 4217. One alone is shown without a choice. */
  readonly currencies: readonly string[]
  /** The attributes of the `<select>` for the currency: its name, value, ref, what hears of a change. */
  readonly currency?: ComponentPropsWithRef<'select'> | undefined
}

/**
 * Shows an amount to type and its currency. Renders an `<input>` in a frame, with a `<select>` where there is a choice.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const MoneyInput = forwardRef<HTMLInputElement, MoneyInputProps>(function MoneyInput(
  { currencies, currency, ...rest },
  ref,
) {
  const words = useLabels('controls', controlLabels)
  const id = useClienteleId()
  const { 'aria-labelledby': field, 'aria-describedby': note, readOnly, disabled } = rest
  const chosen = currency?.value ?? currency?.defaultValue
  const known = typeof chosen === 'string' && chosen !== '' && !currencies.includes(chosen)
  const offered = known ? [...currencies, chosen] : currencies
  const single = readOnly || offered.length < 2
  return (
    <ControlFrame>
      <span className={styles.currency}>
        {single ? (
          <span className={styles.only} id={`${id}currency`} data-slot="money-input-currency">
            {chosen || offered[0]}
          </span>
        ) : (
          <>
            <select
              data-slot="money-input-currency"
              disabled={disabled}
              {...currency}
              className={joinClasses(styles.select, currency?.className)}
              id={`${id}currency`}
              aria-label={words.currency}
              aria-labelledby={field && `${field} ${id}currency`}
            >
              {offered.map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </select>
            <Icon className={styles.chevron} of={ChevronDown} size="small" />
          </>
        )}
      </span>
      <TypedInput
        inputMode="decimal"
        data-slot="money-input"
        {...rest}
        ref={ref}
        tidy={tidyAmount}
        aria-describedby={joinClasses(single && `${id}currency`, note) || undefined}
      />
    </ControlFrame>
  )
})

function tidyAmount(text: string) {
  return toHalfWidth(text).trim()
}
