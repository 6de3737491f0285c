import { useEffect, useState } from 'react'

/** What came of loading a part: the part, or that it did not load. */
export interface LazyPart<TPart> {
  readonly part?: TPart
  readonly failed?: boolean
}

/**
 * Loads code when it is first wanted, and again after a failure when it is wanted once more.
 * `React.lazy` remembers a failed load for ever and takes the host's tree down with it. Give it a stable `load`.
 */
export function useLazyPart<TPart extends object>(load: () => Promise<TPart>, wanted: boolean): LazyPart<TPart> {
  const [loaded, setLoaded] = useState<LazyPart<TPart>>({})
  const { part } = loaded
  useEffect(() => {
    if (!wanted || part) return
    setLoaded({})
    load().then(
      (arrived) => setLoaded({ part: arrived }),
      () => setLoaded({ failed: true }),
    )
  }, [wanted, part, load])
  return loaded
}
