import { useEffect, useRef } from 'react'

/**
 * Asks again on request. The button that was pressed goes with the failure: after a success the keyboard goes to the name
 * of the customer, after another failure to the new button.
 */
export function useRetryFocus(refetch: () => Promise<unknown>, shown: boolean) {
  const nameRef = useRef<HTMLHeadingElement>(null)
  const failureRef = useRef<HTMLElement>(null)
  const pressed = useRef(false)

  useEffect(() => {
    const name = nameRef.current
    if (!shown || !pressed.current || !name) return
    pressed.current = false
    const root = name.getRootNode() as Document | ShadowRoot
    const elsewhere = root.activeElement && root.activeElement !== name.ownerDocument.body
    if (!elsewhere) name.focus({ preventScroll: true })
  }, [shown])

  async function retry() {
    const root = failureRef.current?.getRootNode() as Document | ShadowRoot | undefined
    pressed.current = Boolean(root?.activeElement && failureRef.current?.contains(root.activeElement))
    await refetch()
    if (pressed.current) failureRef.current?.querySelector('button')?.focus({ preventScroll: true })
  }

  return { nameRef, failureRef, retry }
}
