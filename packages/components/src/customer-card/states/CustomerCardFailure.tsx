import { type CrmError, type CrmErrorCode, isCrmError } from '@clientele/core'
import { type HTMLAttributes, useEffect } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import { errorLabels } from '../../locales/index.js'
import { ErrorState } from '../../primitives/error-state/index.js'
import { Frame } from '../../primitives/frame/index.js'
import type { CustomerCardStateLabels } from './CustomerCardStates.labels.js'
import { useRetryCountdown } from './useRetryCountdown.js'

interface FailureProps {
  readonly error: CrmError | null
  readonly retrying: boolean
  readonly words: CustomerCardStateLabels
  readonly onRetry: () => unknown
}

/** Shows why there is no customer to see. Renders a `<section>`. */
export function CustomerCardFailure({
  error,
  retrying,
  words,
  onRetry,
  ...rest
}: FailureProps & HTMLAttributes<HTMLElement>) {
  return (
    <Frame data-slot="customer-card" {...rest}>
      <CustomerFailure
        error={error}
        retrying={retrying}
        onRetry={onRetry}
        title={words.failed}
        own={{
          forbidden: [words.forbidden, words.forbiddenHelp],
          'not-found': [words.notFound, words.notFoundHelp],
          gone: [words.gone, words.notFoundHelp],
          unsupported: [words.missingPort, words.missingPortHelp],
        }}
      />
    </Frame>
  )
}

interface CustomerFailureProps extends Omit<FailureProps, 'words'> {
  readonly title: string
  /** What to say instead, title and text, for some codes. */
  readonly own: Readonly<Partial<Record<CrmErrorCode, readonly [string, string?]>>>
}

/** Shows what did not load and why; tries again by itself when the backend said when. Renders a `<div>`. */
export function CustomerFailure({ error, retrying, title, own, onRetry }: CustomerFailureProps) {
  const { reportError } = useClientele()
  const texts = useLabels('errors', errorLabels)
  const code = isCrmError(error) && Object.hasOwn(texts, error.code) ? error.code : 'unknown'
  const seconds = useRetryCountdown(error, error?.retryAfterSeconds, onRetry)
  const [ownTitle, ownText] = own[code] ?? []
  useEffect(() => {
    if (error) reportError(error)
  }, [error, reportError])
  return (
    <ErrorState
      error={error}
      retrying={retrying}
      onRetry={() => void onRetry()}
      title={ownTitle ?? title}
      text={ownText ?? (ownTitle ? texts[code].text : texts[code].title)}
      actions={seconds === undefined ? undefined : texts.retryIn(seconds)}
    />
  )
}
