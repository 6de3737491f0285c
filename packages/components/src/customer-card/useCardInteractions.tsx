import { dayIn, type Id, type InteractionFilter, type Option, startOfDay, textIn } from '@clientele/core'
import {
  pageItems,
  pageRejections,
  pageTotal,
  useCustomerInteractions,
  useData,
  useLogInteraction,
  useOptions,
} from '@clientele/hooks'
import { CircleAlert, Footprints } from 'lucide'
import { useState } from 'react'
import { useLabels } from '../clientele/index.js'
import {
  type CustomerHistoryFilters,
  type CustomerInteractions,
  customerHistoryLabels,
} from '../customer-history/index.js'
import { monthsBefore } from '../months-before/index.js'
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
  const { filters, filter } = useHistoryFilters()
  const query = useCustomerInteractions(id, { ...firstScreen, ...(filter && { filter }) })
  const onLog = useLog(id)
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
    filters,
    onLog,
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
      return filter ? (
        <StateMessage icon={Footprints} title={words.noneInFilter} />
      ) : (
        <StateMessage icon={Footprints} title={words.noInteractions} text={words.noInteractionsHelp} />
      )
    }
    return (
      <>
        {leftOut}
        {failed}
      </>
    )
  }
}

const spans = [1, 3, 12]
const noOptions: readonly Option[] = []

/** What the backend can narrow a history by, and what it is narrowed by. */
function useHistoryFilters() {
  const { adapter, locale, now, zone } = useData()
  const { interactionKinds } = useLabels('customerHistory', customerHistoryLabels)
  const [{ kind, months }, setFilters] = useState<Pick<CustomerHistoryFilters, 'kind' | 'months'>>({})
  const { data = noOptions } = useOptions(adapter.directory?.options && 'interaction-kinds')
  const can = adapter.capabilities.lists.interactions?.filter ?? []
  const known = data.map(({ value, label }) => ({ value, label: textIn(label, locale) ?? value }))
  const own = Object.entries(interactionKinds).map(([value, label]) => ({ value, label }))
  const filter: InteractionFilter = {
    ...(kind !== undefined && { kinds: [kind] }),
    ...(months !== undefined && { since: startOfDay(monthsBefore(dayIn(now(), zone), months), zone) }),
  }
  const filters: CustomerHistoryFilters = {
    kind,
    months,
    kinds: can.includes('kinds') ? (known.length > 0 ? known : own) : undefined,
    spans: can.includes('since') ? spans : undefined,
    onFiltersChange: setFilters,
  }
  const narrowed = Object.keys(filter).length > 0
  return { filters: filters.kinds || filters.spans ? filters : undefined, filter: narrowed ? filter : undefined }
}

/** The way to log something with this customer, now; none where the backend takes nothing. */
function useLog(id: Id | undefined): CustomerInteractions['onLog'] {
  const { adapter, now } = useData()
  const { mutateAsync } = useLogInteraction()
  if (id === undefined || !adapter.customers?.logInteraction) return undefined
  return (logged) => mutateAsync({ customerId: id, input: { ...logged, at: now() } })
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
