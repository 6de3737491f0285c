import { Search, Users } from 'lucide'
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
  return (
    <ErrorState
      error={state.error}
      failed={labels.failedTitle}
      own={{
        forbidden: [labels.forbiddenTitle, labels.forbiddenText],
        unsupported: [labels.unsupportedTitle, labels.unsupportedText],
      }}
      onRetry={state.onRetry}
      retrying={state.refreshing}
    />
  )
}
