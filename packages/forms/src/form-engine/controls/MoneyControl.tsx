import { MoneyInput } from '@clientele/components/primitives/money-input'
import type { FormControlProps } from './FormControls.js'
import { useBeginning, useRegistered } from './useRegistered.js'

/** Holds an amount and its currency. */
export function Control({ place, control, readOnly }: FormControlProps) {
  const [amountName, currencyName] = [`${place.name}.amount`, `${place.name}.currency`]
  const amount = useRegistered(amountName)
  const currency = useRegistered(currencyName, amountName)
  const chosen = useBeginning(currencyName)
  return (
    <MoneyInput
      {...control}
      {...amount}
      defaultValue={useBeginning(amountName)}
      readOnly={readOnly}
      currencies={place.field.currencies ?? [chosen]}
      currency={{ ...currency, defaultValue: chosen }}
    />
  )
}
