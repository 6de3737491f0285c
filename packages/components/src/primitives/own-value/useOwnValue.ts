import { useCallback, useState } from 'react'

/** Who holds a value, and who hears of a change. */
export interface OwnValueOptions<TValue> {
  readonly value: TValue | undefined
  readonly defaultValue: TValue
  readonly onValueChange: ((value: TValue) => void) | undefined
}

/** A value that the parent holds where it gives one, and the control itself where it does not. */
export function useOwnValue<TValue>(options: OwnValueOptions<TValue>): readonly [TValue, (value: TValue) => void] {
  const { value, defaultValue, onValueChange } = options
  const [own, setOwn] = useState(defaultValue)
  const change = useCallback(
    (next: TValue) => {
      setOwn(next)
      onValueChange?.(next)
    },
    [onValueChange],
  )
  return [value === undefined ? own : value, change]
}
