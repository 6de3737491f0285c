import {
  type CrmAdapter,
  CrmError,
  type Id,
  isCrmError,
  type MaskedValue,
  type RecordRef,
  type Revealed,
} from '@clientele/core'
import { useCallback, useRef, useState } from 'react'
import { useData } from '../data-provider/index.js'
import { unsupported } from '../ports/index.js'
import { useHiddenWithWindow } from './useHiddenWithWindow.js'
import { useSecondsLeft } from './useSecondsLeft.js'

/** Where a reveal stands. */
export type RevealStatus = 'masked' | 'revealing' | 'revealed' | 'failed'

interface RevealState {
  readonly status: RevealStatus
  /** The value in clear, while it may be seen. */
  readonly value?: string
  /** How long it may still be seen, by the provider's clock. */
  readonly secondsLeft?: number
  readonly error?: CrmError
}

/** A sensitive value's way from mask to clear and back. */
export interface UseRevealResult extends RevealState {
  /** Asks the backend, which audits the reason. Does nothing while an answer is awaited. */
  reveal(reason: string): void
  /** Forgets the value, or the question under way. */
  hide(): void
}

interface Question {
  readonly handle: Id
  readonly on: RecordRef
  readonly reason: string
  readonly signal: AbortSignal
}

interface Held extends Omit<RevealState, 'value' | 'secondsLeft'> {
  readonly subject: string
  readonly answer?: Revealed
}

/**
 * Reveals one sensitive value for a limited time. The value lives in this component alone; it is masked again when its time
 * is over, when the window loses focus, when another value takes its place and on unmount.
 */
export function useReveal(value: MaskedValue | null | undefined, on: RecordRef): UseRevealResult {
  const { adapter, now } = useData()
  const subject = JSON.stringify([value?.handle, on.resource, on.id])
  const [held, setHeld] = useState<Held | null>(null)
  const question = useRef<AbortController | null>(null)
  const hide = useCallback(() => {
    question.current?.abort()
    question.current = null
    setHeld((before) => (before?.subject === subject ? null : before))
  }, [subject])
  useHiddenWithWindow(hide)
  const shown = held?.subject === subject ? held : null
  const secondsLeft = useSecondsLeft(shown?.answer, now, hide)

  function reveal(reason: string) {
    if (!value || question.current) return
    const controller = new AbortController()
    question.current = controller
    const show = (state: Omit<Held, 'subject'>) => {
      if (question.current !== controller) return
      if (state.status !== 'revealing') question.current = null
      setHeld({ subject, ...state })
    }
    show({ status: 'revealing' })
    ask(adapter, { handle: value.handle, on, reason, signal: controller.signal }).then(
      (answer) => show({ status: 'revealed', answer }),
      (error) => show({ status: 'failed', error: asCrmError(error) }),
    )
  }

  if (!shown || (shown.answer && !secondsLeft)) return { status: 'masked', reveal, hide }
  const { status, error, answer } = shown
  return { status, reveal, hide, ...(error && { error }), ...(answer && { value: answer.value, secondsLeft }) }
}

/** Async, so that an adapter that throws at once is a failure like any other. */
async function ask({ access }: CrmAdapter, { handle, on, reason, signal }: Question): Promise<Revealed> {
  return access?.reveal?.(handle, on, reason, { signal }) ?? unsupported('useReveal', 'access.reveal')
}

function asCrmError(cause: unknown): CrmError {
  return isCrmError(cause) ? cause : new CrmError({ code: 'unknown', effect: 'none', cause })
}
