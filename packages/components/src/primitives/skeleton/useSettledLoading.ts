import { useEffect, useRef, useState } from 'react'

const quietMilliseconds = 300
const leastMilliseconds = 400

/** Whether to show that something loads: not before 300 ms, and for 400 ms at least once shown. */
export function useSettledLoading(loading: boolean): boolean {
  const [shown, setShown] = useState(false)
  const since = useRef(0)
  useEffect(() => {
    if (loading === shown) return
    const wait = loading ? quietMilliseconds : since.current + leastMilliseconds - performance.now()
    const timer = setTimeout(() => {
      since.current = performance.now()
      setShown(loading)
    }, wait)
    return () => clearTimeout(timer)
  }, [loading, shown])
  return shown
}
