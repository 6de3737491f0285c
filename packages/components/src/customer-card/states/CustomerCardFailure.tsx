import type { CrmError } from '@clientele/core'
import { type HTMLAttributes, type Ref, useEffect } from 'react'
import { useClientele } from '../../clientele/index.js'
import { ErrorState, type ErrorStateProps } from '../../primitives/error-state/index.js'
import { Frame } from '../../primitives/frame/index.js'
import type { CustomerCardStateLabels } from './CustomerCardStates.labels.js'

interface FailureProps {
  readonly error: CrmError | null
  readonly retrying: boolean
  readonly words: CustomerCardStateLabels
  readonly onRetry: () => unknown
  readonly frameRef: Ref<HTMLElement>
}

/** Shows why there is no customer to see. Renders a `<section>`. */
export function CustomerCardFailure({
  error,
  retrying,
  words,
  onRetry,
  frameRef,
  ...rest
}: FailureProps & HTMLAttributes<HTMLElement>) {
  return (
    <Frame data-slot="customer-card" {...rest} ref={frameRef}>
      <CustomerFailure
        error={error}
        retrying={retrying}
        onRetry={onRetry}
        failed={words.failed}
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

interface CustomerFailureProps extends Pick<ErrorStateProps, 'failed' | 'own' | 'retrying' | 'onRetry'> {
  readonly error: CrmError | null
}

/** Shows what did not load and why, and tells the host. Renders a `<div>`. */
export function CustomerFailure(props: CustomerFailureProps) {
  const { error } = props
  const { reportError } = useClientele()
  useEffect(() => {
    if (error) reportError(error)
  }, [error, reportError])
  return <ErrorState {...props} />
}
