import { type ForwardedRef, type RefCallback, type RefObject, useCallback, useRef } from 'react'

/** A ref for ourselves and the callback that fills it together with the one that was given. */
export function useOwnRef<TElement>(
  given: ForwardedRef<TElement>,
): readonly [RefObject<TElement | null>, RefCallback<TElement>] {
  const own = useRef<TElement | null>(null)
  const fill = useCallback(
    (element: TElement | null) => {
      own.current = element
      if (typeof given === 'function') given(element)
      else if (given) given.current = element
    },
    [given],
  )
  return [own, fill]
}
