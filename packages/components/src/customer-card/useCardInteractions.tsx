import type { Id } from '@clientele/core'
import { pageItems, pageRejections, pageTotal, useCustomerInteractions } from '@clientele/hooks'
import { CircleAlert, Footprints } from 'lucide'
import type { CustomerInteractions } from '../customer-history/index.js'
import { Skeleton, useSettledLoading } from '../primitives/skeleton/index.js'
import { StateMessage } from '../primitives/state-message/index.js'
import { Strip } from '../primitives/strip/index.js'
import { CustomerFailure } from './states/CustomerCardFailure.js'
import type { CustomerCardStateLabels } from './states/CustomerCardStates.labels.js'
import styles from './states/CustomerCardStates.module.css'

// Ten entries stand about as tall as the facts and contacts beside them.
const firstScreen = { pageSize: 10 }

/** Reads what happened with a customer, and what to say where not all of it can be shown. */
export function useCardInteractions(id: Id | undefined, words: CustomerCardStateLabels): CustomerInteractions {
  const query = useCustomerInteractions(id, firstScreen)
  const { data, error, isPending, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = query
  const items = pageItems(data)
  const rejected = pageRejections(data)
  const failed = error && (
    <CustomerFailure
      error={error}
      retrying={isFetching}
      failed={words.interactionsFailed}
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
    loadingMore: isFetchingNextPage,
    onLoadMore: hasNextPage && !failed ? () => void fetchNextPage() : undefined,
    notice: noticeOf(),
    // Below, so that what is being read stays where it is.
    endNotice: items.length > 0 && failed,
  }

  function noticeOf() {
    if (isPending) return <LoadingLines label={words.loading} />
    if (items.length) return leftOut
    if (!failed && !leftOut) {
      return <StateMessage icon={Footprints} title={words.noInteractions} text={words.noInteractionsHelp} />
    }
    return (
      <>
        {leftOut}
        {failed}
      </>
    )
  }
}

function LoadingLines({ label }: { readonly label: string }) {
  if (!useSettledLoading(true)) return null
  return (
    <div className={styles.loading} role="status" aria-label={label}>
      <Skeleton length="long" />
      <Skeleton length="full" />
      <Skeleton length="medium" />
    </div>
  )
}
