import type { SortKey } from '@clientele/core'
import { useData } from '@clientele/hooks'
import { useMemo, useState } from 'react'
import { useClientele } from '../clientele/index.js'
import type { CustomerListProps } from './CustomerList.js'
import type { CustomerListSaving } from './CustomerListState.js'
import type { CustomerListQuery } from './query/index.js'
import { type CustomerListViews, noViews, readCustomerListViews, useStoredViews } from './views/index.js'

interface ListQuerySettings
  extends Pick<CustomerListProps, 'query' | 'onQueryChange' | 'views' | 'onViewsChange' | 'defaultSort'> {
  /** The orders that the backend offers. */
  readonly sorts: readonly string[]
  /** Says that the browser does not keep views. */
  readonly notKept: string
}

const latestFirst: SortKey = { by: 'lastContact', direction: 'descending' }

/** Holds what the list is asked for, from a kept view at first, in the host's hands where it wants that. */
export function useListQuery(settings: ListQuerySettings) {
  const { query, onQueryChange, sorts, defaultSort = latestFirst } = settings
  const [own, setOwn] = useState<CustomerListQuery>()
  const { views, keep } = useViews(settings)
  const first = sorts.includes(defaultSort.by) ? defaultSort : undefined
  const base: CustomerListQuery = { search: '', filters: {}, sort: first }
  const opening = views.views.find(({ id }) => id === views.defaultId)
  const [openedId, setOpenedId] = useState<string>()

  const wanted = query ?? own ?? { ...base, ...opening?.query }
  const offered = wanted.sort && sorts.includes(wanted.sort.by)
  const asked = offered ? wanted : { ...wanted, sort: first }

  function ask(next: CustomerListQuery) {
    setOwn(next)
    onQueryChange?.(next)
  }

  const { search: _, ...shown } = asked
  const saving: CustomerListSaving = {
    views,
    openedId: openedId ?? opening?.id,
    query: shown,
    onViewSelect(view) {
      setOpenedId(view?.id)
      ask({ ...base, ...view?.query })
    },
    onViewsChange(next) {
      // Another view to begin with is for the next time.
      setOwn(asked)
      keep(next)
    },
  }
  return { asked, ask, first, saving: settings.views === null ? undefined : saving }
}

function useViews({ views, onViewsChange, notKept }: ListQuerySettings) {
  const { notify } = useClientele()
  const stored = useStoredViews(useData().scope)
  const given = useMemo(() => views && readCustomerListViews(views), [views])

  function keep(next: CustomerListViews) {
    onViewsChange?.(next)
    if (views === undefined && !stored.keep(next)) notify({ tone: 'warning', text: notKept })
  }

  return { views: given ?? (views === null ? noViews : stored.views), keep }
}
