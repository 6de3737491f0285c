import { useEffect, useRef } from 'react'

/** How long after a letter the next one still belongs to it, in milliseconds. */
const pause = 700

/** Collects the letters that are typed in quick succession. */
export function useTypeahead() {
  const typed = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    /** Whether a word has been begun, to which a space belongs. */
    begun: () => typed.current !== '',
    add(letter: string) {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        typed.current = ''
      }, pause)
      typed.current += letter.toLowerCase()
      return typed.current
    },
  }
}
