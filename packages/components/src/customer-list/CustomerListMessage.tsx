import { isCrmError } from '@clientele/core'
import { Search, Users } from 'lucide'
import { useLabels } from '../clientele/index.js'
import { errorLabels } from '../locales/index.js'
import { Button, ErrorState, StateMessage } from '../primitives/index.js'
import type { CustomerListLabels } from './CustomerList.labels.js'
import type { ShownList } from './CustomerListState.js'

interface CustomerListMessageProps extends ShownList {
  readonly labels: CustomerListLabels
  /** Clears the search; absent where there is none. */
  readonly onClear: (() => void) | undefined
}

/** True when a sentence stands in place of the rows. */
export function hasMessage({ customers, state }: ShownList): boolean {
  return customers.length === 0 && state.status !== 'loading'
}

/** Says why there are no rows and what can be done about it. Renders a `<div>`. */
export function CustomerListMessage({ state, search, labels, onClear }: CustomerListMessageProps) {
  if (state.status === 'failed') return <Failure state={state} labels={labels} />
  if (search === '') return <StateMessage icon={Users} title={labels.emptyTitle} text={labels.emptyText} />
  return (
    <StateMessage
      icon={Search}
      title={labels.noMatchTitle(search)}
      text={labels.noMatchText}
      actions={onClear && <Button onClick={onClear}>{labels.clearSearch}</Button>}
    />
  )
}

function Failure({ state, labels }: Pick<CustomerListMessageProps, 'state' | 'labels'>) {
  const words = useLabels('errors', errorLabels)
  const { error, onRetry, refreshing } = state
  const code = isCrmError(error) ? error.code : 'unknown'
  const own = {
    forbidden: { title: labels.forbiddenTitle, text: labels.forbiddenText },
    unsupported: { title: labels.unsupportedTitle, text: labels.unsupportedText },
  }
  const text =
    code === 'forbidden' || code === 'unsupported'
      ? own[code]
      : { title: labels.failedTitle, text: (words[code] ?? words.unknown).title }
  return <ErrorState error={error} onRetry={onRetry} retrying={refreshing} {...text} />
}
