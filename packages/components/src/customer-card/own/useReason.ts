import { useCallback, useEffect, useRef } from 'react'

/** The same loading, remembering why it failed last. */
export function useReason<TPart>(load: () => Promise<TPart>): readonly [() => Promise<TPart>, () => unknown] {
  const latest = useRef(load)
  useEffect(() => {
    latest.current = load
  })
  const reason = useRef<unknown>(undefined)
  const once = useCallback(async () => {
    try {
      return await latest.current()
    } catch (error) {
      reason.current = error
      throw error
    }
  }, [])
  return [once, () => reason.current]
}
