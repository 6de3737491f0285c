import { useEffect, useRef, useState } from 'react'

/** Counts down to the moment the backend named, then tries again; `undefined` where it named none. */
export function useRetryCountdown(error: unknown, seconds: number | undefined, onRetry: (() => unknown) | undefined) {
  const [left, setLeft] = useState<{ readonly of: unknown; readonly seconds: number }>()
  const retry = useRef(onRetry)
  useEffect(() => {
    retry.current = onRetry
  })
  useEffect(() => {
    if (seconds === undefined || !retry.current) return
    let remaining = seconds
    setLeft({ of: error, seconds })
    const timer = setInterval(() => {
      remaining -= 1
      setLeft({ of: error, seconds: Math.max(0, remaining) })
      if (remaining > 0) return
      clearInterval(timer)
      retry.current?.()
    }, 1000)
    return () => clearInterval(timer)
  }, [error, seconds])
  return left?.of === error ? left?.seconds : undefined
}
