import { useCallback, useEffect, useState } from 'react'

/** What came of loading a part: the part, or that it did not load. */
export interface LazyPart<TPart> {
  readonly part?: TPart
  readonly failed?: boolean
  /** Loads once more after a failure. */
  retry(): void
}

/**
 * Loads code when it is first wanted. `React.lazy` remembers a failed load for ever and takes the host's tree down with it;
 * this can try again. Give it a stable `load`.
 */
export function useLazyPart<TPart extends object>(load: () => Promise<TPart>, wanted: boolean): LazyPart<TPart> {
  const [loaded, setLoaded] = useState<Omit<LazyPart<TPart>, 'retry'>>({})
  const { part, failed } = loaded
  useEffect(() => {
    if (!wanted || part || failed) return
    load().then(
      (arrived) => setLoaded({ part: arrived }),
      () => setLoaded({ failed: true }),
    )
  }, [wanted, part, failed, load])
  const retry = useCallback(() => setLoaded((now) => (now.failed ? {} : now)), [])
  return { ...loaded, retry }
}
