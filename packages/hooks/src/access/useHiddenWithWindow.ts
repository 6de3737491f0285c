import { useEffect } from 'react'

const leaving = ['blur', 'visibilitychange']

/** Hides when the window loses focus or is covered, when `hide` becomes another one and on unmount. */
export function useHiddenWithWindow(hide: () => void): void {
  useEffect(() => {
    for (const event of leaving) addEventListener(event, hide)
    return () => {
      for (const event of leaving) removeEventListener(event, hide)
      hide()
    }
  }, [hide])
}
