import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/** Something that a person has to decide before a save goes on. */
export interface Question<TAsked, TAnswer> {
  /** What is asked now. */
  readonly asked: TAsked | undefined
  /** Asks, and waits for the answer; rejects with an `AbortError` where the person goes back. */
  ask(asked: TAsked): Promise<TAnswer>
  answer(answer: TAnswer): void
  /** Gives no answer: the person went back, or what is given kept the question from being asked. */
  withdraw(reason?: Error): void
}

interface Waiting<TAsked, TAnswer> {
  readonly asked: TAsked
  readonly resolve: (answer: TAnswer) => void
  readonly reject: (error: unknown) => void
}

/** Holds one question at a time; it is withdrawn with the component. */
export function useQuestion<TAsked, TAnswer>(): Question<TAsked, TAnswer> {
  const [waiting, setWaiting] = useState<Waiting<TAsked, TAnswer>>()
  const latest = useRef(waiting)
  const ask = useCallback(
    (asked: TAsked) =>
      new Promise<TAnswer>((resolve, reject) => {
        latest.current = { asked, resolve, reject }
        setWaiting(latest.current)
      }),
    [],
  )
  const settle = useCallback((end: (question: Waiting<TAsked, TAnswer>) => void) => {
    const question = latest.current
    latest.current = undefined
    setWaiting(undefined)
    if (question) end(question)
  }, [])
  const ways = useMemo(
    () => ({
      ask,
      answer: (answer: TAnswer) => settle(({ resolve }) => resolve(answer)),
      withdraw: (reason: Error = new DOMException('The person went back.', 'AbortError')) =>
        settle(({ reject }) => reject(reason)),
    }),
    [ask, settle],
  )
  useEffect(() => () => ways.withdraw(), [ways])
  return { asked: waiting?.asked, ...ways }
}
