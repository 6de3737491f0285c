import { useEffect, useRef, useState } from 'react'
import type { ComboboxOption, SearchOptions } from './ComboboxOption.js'

/** What a search has come to; while a newer one is under way, what the last one found stays. */
export interface SearchState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed'
  readonly options: readonly ComboboxOption[]
  retry(): void
}

interface Answer {
  readonly status: 'idle' | 'ready' | 'failed'
  readonly options: readonly ComboboxOption[]
  readonly asked: string | null
}

/** How long somebody must pause before what was typed is searched, in milliseconds. */
const pause = 250
const nothing: Answer = { status: 'idle', options: [], asked: null }

/** Searches what was typed after a pause; a newer search, `null` and the end abort it, and late answers are dropped. */
export function useSearch(
  search: SearchOptions | undefined,
  query: string | null,
  onError: (error: unknown) => void,
): SearchState {
  const [answer, setAnswer] = useState(nothing)
  const [attempt, setAttempt] = useState(0)
  const latest = useRef({ search, onError })
  useEffect(() => {
    latest.current = { search, onError }
  })
  const last = useRef<string | null>(null)
  const asked = query === null ? null : `${attempt} ${query}`
  useEffect(() => {
    if (query === null) return
    const stop = new AbortController()
    async function ask(text: string) {
      try {
        const options = (await latest.current.search?.(text, stop.signal)) ?? []
        if (!stop.signal.aborted) setAnswer({ status: 'ready', options, asked })
      } catch (error) {
        if (stop.signal.aborted) return
        setAnswer({ status: 'failed', options: [], asked })
        latest.current.onError(error)
      }
    }
    const atOnce = query === '' || query === last.current
    last.current = query
    const timer = setTimeout(() => void ask(query), atOnce ? 0 : pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [query, asked])
  const status = asked === null ? 'idle' : answer.asked === asked ? answer.status : 'loading'
  return { status, options: answer.options, retry: () => setAttempt(attempt + 1) }
}
