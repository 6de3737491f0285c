import { type CrmErrorCode, isCrmError } from '@clientele/core'
import { Ban, CircleAlert, type IconNode, Lock, RefreshCw, WifiOff } from 'lucide'
import type { ReactNode } from 'react'
import { useLabels } from '../../clientele/index.js'
import { errorLabels } from '../../locales/index.js'
import { Button } from '../button/index.js'
import { Icon } from '../icon/index.js'
import { StateMessage, type StateMessageProps } from '../state-message/index.js'
import { useRetryCountdown } from './useRetryCountdown.js'

/** What a failure takes, besides what a state does. */
export interface ErrorStateProps extends Partial<StateMessageProps> {
  /** What was thrown; anything but a `CrmError` is told as `unknown`. */
  readonly error: unknown
  /** What did not succeed; why it did not then stands below it. */
  readonly failed?: string | undefined
  /** What to say instead for some codes: a title and, if the text of the code does not fit, a text. */
  readonly own?: Readonly<Partial<Record<CrmErrorCode, readonly [string, string?]>>> | undefined
  /** Tries again, by itself once the time has come that the backend named; without it no button is shown. */
  readonly onRetry?: (() => unknown) | undefined
  /** Whether it is being tried again. */
  readonly retrying?: boolean | undefined
  /** Stands beside the retry button, before the reference. */
  readonly actions?: ReactNode
}

const icons: Partial<Record<CrmErrorCode, IconNode>> = { forbidden: Lock, unsupported: Ban, offline: WifiOff }
const final: ReadonlySet<CrmErrorCode> = new Set(['forbidden', 'gone', 'unsupported'])

/** Shows a failure in words: what happened, what is safe, what to do. Renders a `<div role="alert">`. */
export function ErrorState({ error, failed, own, onRetry, retrying, actions, ...rest }: ErrorStateProps) {
  const words = useLabels('errors', errorLabels)
  const failure = isCrmError(error) ? error : undefined
  const code = failure && Object.hasOwn(words, failure.code) ? failure.code : 'unknown'
  const retry = final.has(code) ? undefined : onRetry
  const seconds = useRetryCountdown(error, failure?.retryAfterSeconds, retry)
  const reference = failure?.reference
  return (
    <StateMessage
      role="alert"
      tone={icons[code] ? 'calm' : 'danger'}
      data-code={code}
      icon={icons[code] ?? CircleAlert}
      {...textsOf()}
      actions={
        (retry || actions || reference) && (
          <>
            {retry && (
              <Button busy={retrying} onClick={() => void retry()}>
                {!retrying && <Icon of={RefreshCw} />}
                {words.retry}
              </Button>
            )}
            {seconds !== undefined && <span role="timer">{words.retryIn(seconds)}</span>}
            {actions}
            {reference && words.reference(reference)}
          </>
        )
      }
      {...rest}
    />
  )

  function textsOf() {
    const { title, text } = words[code]
    const help = failure?.effect === 'unknown' ? words.effectUnknown : text
    const [ownTitle, ownHelp = help] = own?.[code] ?? []
    if (ownTitle) return { title: ownTitle, text: ownHelp }
    // Whoever is signed out has to do something first: that is the news, not what did not load.
    return failed && code !== 'unauthenticated' ? { title: failed, text: title } : { title, text: help }
  }
}
