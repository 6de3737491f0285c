import { ListFilter, Search, Users } from 'lucide'
import { Button } from '../primitives/button/index.js'
import { ErrorState } from '../primitives/error-state/index.js'
import { StateMessage } from '../primitives/state-message/index.js'
import type { CustomerListLabels } from './CustomerList.labels.js'
import type { ShownList } from './CustomerListState.js'

interface CustomerListMessageProps extends ShownList {
  readonly labels: CustomerListLabels
  /** What besides the name is searched, as a phrase. */
  readonly others: string
  /** Clears the search; absent where there is none. */
  readonly onClearSearch: (() => void) | undefined
  /** Clears the filters; absent where there are none. */
  readonly onClearFilters: (() => void) | undefined
}

/** True when a sentence stands in place of the rows. */
export function hasMessage({ customers, state }: ShownList): boolean {
  return customers.length === 0 && state.status !== 'loading'
}

/** Says why there are no rows and what can be done about it. Renders a `<div>`. */
export function CustomerListMessage(props: CustomerListMessageProps) {
  const { state, search, filtered, labels, others, onClearSearch, onClearFilters } = props
  if (state.status === 'failed') return <Failure state={state} labels={labels} />
  const filters = onClearFilters && <Button onClick={onClearFilters}>{labels.clearFilters}</Button>
  if (search === '' && filtered) {
    return <StateMessage icon={ListFilter} title={labels.noneLeftTitle} text={labels.noneLeftText} actions={filters} />
  }
  if (search === '') return <StateMessage icon={Users} title={labels.emptyTitle} text={labels.emptyText} />
  return (
    <StateMessage
      icon={Search}
      title={labels.noMatchTitle(search)}
      text={labels.noMatchText(others)}
      actions={
        (onClearSearch || filters) && (
          <>
            {onClearSearch && <Button onClick={onClearSearch}>{labels.clearSearch}</Button>}
            {filters}
          </>
        )
      }
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
