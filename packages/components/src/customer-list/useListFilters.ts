import { type CustomerFilter, dayIn, type Option, textIn } from '@clientele/core'
import { useData, useOptions, usePeople, usePeopleSearch } from '@clientele/hooks'
import { useState } from 'react'
import type { CustomerListChoice, CustomerListFiltering } from './CustomerListState.js'
import {
  type CustomerListFilter,
  type CustomerListFilters,
  customerListFilters,
  filterNames,
  isUnset,
  offeredFilters,
} from './query/index.js'

interface ListFiltersSettings {
  /** What the host narrows the list by. */
  readonly fixed: CustomerFilter | undefined
  /** The filters that the backend can, by its names. */
  readonly offered: readonly string[]
  readonly onFiltersChange: (filters: CustomerListFilters) => void
}

/** Tells what the list can be narrowed by, with the values to choose from; they are read when somebody wants to choose. */
export function useListFilters(filters: CustomerListFilters, settings: ListFiltersSettings) {
  const { now, zone } = useData()
  const [opened, setOpened] = useState(false)
  const offered = useOffered(settings)
  const own = offeredFilters(filters, offered)
  const wanted = (name: CustomerListFilter) => offered.includes(name) && (opened || !isUnset(own, name))
  const { owners, onOwnerSearch } = useOwners(own.owners, wanted('owners'))
  const filtering: CustomerListFiltering = {
    filters: own,
    offered,
    onFiltersChange: settings.onFiltersChange,
    onOpen: () => setOpened(true),
    onOwnerSearch,
    choices: {
      industries: useChoices(wanted('industries') && 'industries'),
      regions: useChoices(wanted('regions') && 'regions'),
      tags: useChoices(wanted('tags') && 'customer-tags'),
      owners,
    },
  }
  return { filters: own, filtering, today: dayIn(now(), zone) }
}

function useOffered({ fixed = {}, offered }: ListFiltersSettings): readonly CustomerListFilter[] {
  const { directory } = useData().adapter
  const lists = directory?.options !== undefined
  const answerable: Readonly<Record<CustomerListFilter, boolean>> = {
    grades: true,
    industries: lists,
    regions: lists,
    tags: lists,
    owners: directory?.search !== undefined,
    lastContactMonths: true,
  }
  return filterNames.filter((name) => {
    const key = customerListFilters[name]
    return answerable[name] && offered.includes(key) && fixed[key] === undefined
  })
}

function useChoices(list: string | false): readonly CustomerListChoice[] | undefined {
  const { locale } = useData()
  const { data, isError } = useOptions(list || undefined)
  return data ? sorted(data).map((option) => choiceOf(option, locale)) : isError ? [] : undefined
}

/** A retired value still stands in records: it comes last. */
function sorted(options: readonly Option[]): readonly Option[] {
  return [...options.filter(({ retired }) => !retired), ...options.filter(({ retired }) => retired)]
}

function choiceOf({ value, label }: Option, locale: string): CustomerListChoice {
  return { value, label: textIn(label, locale) ?? value }
}

/** The owners to choose from: those chosen, by their names, and those that were looked for. */
function useOwners(ids: readonly string[] | undefined, wanted: boolean) {
  const [search, setSearch] = useState('')
  const chosen = usePeople(wanted ? ids : undefined)
  const found = usePeopleSearch(search, { enabled: wanted })
  const people = new Map([...(chosen.data ?? []), ...(found.data?.items ?? [])].map((person) => [person.id, person]))
  const owners = [...people.values()].map(({ id, name }) => ({ value: id, label: name }))
  return { owners: found.data || found.isError ? owners : chosen.data && owners, onOwnerSearch: setSearch }
}
