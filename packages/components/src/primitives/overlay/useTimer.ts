import { useEffect, useMemo, useRef } from 'react'

/** One thing that happens later, unless another is set first or the component ends. */
export function useTimer() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useMemo(() => {
    function cancel() {
      clearTimeout(timer.current)
    }
    return {
      cancel,
      set(action: () => void, milliseconds: number) {
        cancel()
        if (milliseconds > 0) timer.current = setTimeout(action, milliseconds)
        else action()
      },
    }
  }, [])
}
