import { type RefObject, useEffect, useRef } from 'react'

/** Calls back whenever the end of a list comes into sight while there is more; without an observer it never calls. */
export function useEndOfList(onEnd: (() => void) | undefined, length: number): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  const latest = useRef(onEnd)
  useEffect(() => {
    latest.current = onEnd
  })
  const wanted = onEnd !== undefined
  // The length is a dependency on purpose: an end that stays in sight after a page came is a new sight of the end.
  useEffect(() => {
    const element = end.current
    if (!wanted || length === 0 || !element || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) latest.current?.()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [wanted, length])
  return end
}
