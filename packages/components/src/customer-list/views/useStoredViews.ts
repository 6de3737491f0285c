import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { CustomerListViews } from './CustomerListViews.js'
import { readCustomerListViews } from './readViews.js'

/** What a list knows of the kept views. */
export interface StoredViews {
  readonly views: CustomerListViews
  /** Keeps other views; `false` where they stay for this visit only. */
  readonly keep: (views: CustomerListViews) => boolean
}

/** Keeps the views of one person on one backend in the browser; where it forbids that, for as long as the list stands. */
export function useStoredViews(scope: readonly string[]): StoredViews {
  const key = `${scope.map(encodeURIComponent).join('/')}/customer-list/views`
  const kept = useSyncExternalStore(listen, () => read(key), nothing)
  const [unkept, setUnkept] = useState<{ readonly key: string; readonly views: CustomerListViews }>()
  const [, readAgain] = useState(0)
  const views = useMemo(() => readCustomerListViews(kept), [kept])
  const keep = useCallback(
    (next: CustomerListViews) => {
      const done = write(key, JSON.stringify({ version: 1, ...next }))
      setUnkept(done ? undefined : { key, views: next })
      readAgain((times) => times + 1)
      return done
    },
    [key],
  )
  return { views: unkept?.key === key ? unkept.views : views, keep }
}

/** The storage of the page may be missing, forbidden or full: each is a fact, none an accident. */
function read(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null
  } catch {
    return null
  }
}

function write(key: string, value: string): boolean {
  try {
    globalThis.localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

function listen(onChange: () => void): () => void {
  globalThis.addEventListener?.('storage', onChange)
  return () => globalThis.removeEventListener?.('storage', onChange)
}

function nothing(): null {
  return null
}
