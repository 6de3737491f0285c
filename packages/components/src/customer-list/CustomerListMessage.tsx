import { Search, Users } from 'lucide'
import { FailureMessage } from '../failure/index.js'
import { Button, StateMessage } from '../primitives/index.js'
import type { CustomerListLabels } from './CustomerList.labels.js'
import type { CustomerListViewProps } from './CustomerListView.js'

type Shown = Required<Pick<CustomerListViewProps, 'customers' | 'state' | 'search'>>

interface CustomerListMessageProps extends Shown {
  readonly labels: CustomerListLabels
  /** Clears the search; absent where there is none. */
  readonly onClear: (() => void) | undefined
}

/** True when a sentence stands in place of the rows. */
export function hasMessage({ customers, state }: Shown): boolean {
  return customers.length === 0 && state.status !== 'loading'
}

/** Says why there are no rows and what can be done about it. Renders a `<div>`. */
export function CustomerListMessage({ state, search, labels, onClear }: CustomerListMessageProps) {
  if (state.status === 'failed') {
    return (
      <FailureMessage
        error={state.error}
        title={labels.failedTitle}
        words={{
          forbidden: { title: labels.forbiddenTitle, text: labels.forbiddenText },
          unsupported: { title: labels.unsupportedTitle, text: labels.unsupportedText },
        }}
        onRetry={state.onRetry}
      />
    )
  }
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
