import type { Id } from '@clientele/core'
import { pageItems, pageRejections, pageTotal, useCustomerInteractions } from '@clientele/hooks'
import { CircleAlert } from 'lucide'
import { Strip } from '../primitives/index.js'
import type { CustomerCardLabels } from './CustomerCard.labels.js'
import styles from './CustomerCard.module.css'
import { CustomerFailure } from './CustomerCardFailure.js'
import type { CustomerCardInteractions } from './CustomerCardInteractions.js'

/** Reads what happened with a customer, and what to say where not all of it can be shown. */
export function useCardInteractions(id: Id | undefined, words: CustomerCardLabels): CustomerCardInteractions {
  const query = useCustomerInteractions(id)
  const { data, error, isPending, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = query
  const items = pageItems(data)
  const rejected = pageRejections(data)
  const failed = error && (
    <CustomerFailure
      error={error}
      retrying={isFetching}
      title={words.interactionsFailed}
      own={{
        forbidden: [words.interactionsForbidden],
        unsupported: [words.interactionsMissing, words.interactionsMissingHelp],
      }}
      onRetry={() => (data && hasNextPage ? fetchNextPage() : refetch())}
    />
  )
  const leftOut = rejected.length > 0 && (
    <Strip icon={CircleAlert} role="status">
      <details className={styles.details}>
        <summary className={styles.detailsSummary}>{words.rejected(items.length, rejected.length)}</summary>
        {rejected.map(({ index, path, expected }) => (
          <p key={`${index}${path}`} className={styles.code}>
            {words.expected(path, expected)}
          </p>
        ))}
      </details>
    </Strip>
  )
  return {
    items,
    total: pageTotal(data),
    loading: isPending,
    loadingMore: isFetchingNextPage,
    onLoadMore: hasNextPage ? () => void fetchNextPage() : undefined,
    notice: (failed || leftOut) && (
      <>
        {leftOut}
        {failed}
      </>
    ),
  }
}
