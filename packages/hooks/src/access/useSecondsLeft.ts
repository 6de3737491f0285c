import type { Instant, Revealed } from '@clientele/core'
import { useEffect, useReducer } from 'react'

/** Counts the seconds an answer may still be seen, by the given clock, and tells when they are over. */
export function useSecondsLeft(answer: Revealed | undefined, now: () => Instant, onOver: () => void): number {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0)
  const milliseconds = answer ? Date.parse(answer.expiresAt) - Date.parse(now()) : 0
  useEffect(() => {
    if (!answer) return
    if (!(milliseconds > 0)) return onOver()
    const timer = setTimeout(tick, milliseconds % 1000 || 1000)
    return () => clearTimeout(timer)
  })
  return milliseconds > 0 ? Math.ceil(milliseconds / 1000) : 0
}
