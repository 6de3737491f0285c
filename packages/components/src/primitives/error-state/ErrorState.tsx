import { type CrmErrorCode, isCrmError } from '@clientele/core'
import { Ban, CircleAlert, type IconNode, Lock, RefreshCw, WifiOff } from 'lucide'
import type { ReactNode } from 'react'
import { useLabels } from '../../clientele/index.js'
import { errorLabels } from '../../locales/index.js'
import { Button } from '../button/index.js'
import { Icon } from '../icon/index.js'
import { StateMessage, type StateMessageProps } from '../state-message/index.js'

/** What a failure takes, besides what a state does. */
export interface ErrorStateProps extends Partial<StateMessageProps> {
  /** What was thrown; anything but a `CrmError` is told as `unknown`. */
  readonly error: unknown
  /** Tries again; without it no button is shown. */
  readonly onRetry?: (() => void) | undefined
  /** Whether it is being tried again. */
  readonly retrying?: boolean | undefined
  /** Stands beside the retry button, before the reference. */
  readonly actions?: ReactNode
}

const icons: Partial<Record<CrmErrorCode, IconNode>> = { forbidden: Lock, unsupported: Ban, offline: WifiOff }
const final: ReadonlySet<CrmErrorCode> = new Set(['forbidden', 'gone', 'unsupported'])

/** Shows a failure in words: what happened, what is safe, what to do. Renders a `<div role="alert">`. */
export function ErrorState({ error, onRetry, retrying, actions, ...rest }: ErrorStateProps) {
  const words = useLabels('errors', errorLabels)
  const failure = isCrmError(error) ? error : undefined
  const code = failure && Object.hasOwn(words, failure.code) ? failure.code : 'unknown'
  const canRetry = onRetry && !final.has(code)
  const reference = failure?.reference
  return (
    <StateMessage
      role="alert"
      tone={icons[code] ? 'calm' : 'danger'}
      data-code={code}
      icon={icons[code] ?? CircleAlert}
      title={words[code].title}
      text={failure?.effect === 'unknown' ? words.effectUnknown : words[code].text}
      actions={
        (canRetry || actions || reference) && (
          <>
            {canRetry && (
              <Button busy={retrying} onClick={onRetry}>
                {!retrying && <Icon of={RefreshCw} />}
                {words.retry}
              </Button>
            )}
            {actions}
            {reference && words.reference(reference)}
          </>
        )
      }
      {...rest}
    />
  )
}
