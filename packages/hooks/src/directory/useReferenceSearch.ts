import type { CrmAdapter, Reference } from '@clientele/core'
import { useCallback } from 'react'
import { useData } from '../data-provider/index.js'
import { unsupported } from '../ports/index.js'

/** Finds what a reference may point to; what is searched for is remembered nowhere. */
export type FindReferences = (to: string, search: string, signal: AbortSignal) => Promise<readonly Reference[]>

/** Finds customers, people or tickets by what somebody types, a page of them. */
export function useReferenceSearch(): FindReferences {
  const { adapter } = useData()
  return useCallback((to, search, signal) => find(adapter, to, { search, signal }), [adapter])
}

interface Wanted {
  readonly search: string
  readonly signal: AbortSignal
}

async function find(adapter: CrmAdapter, to: string, { search, signal }: Wanted): Promise<readonly Reference[]> {
  const query = { ...(search.trim() && { search: search.trim() }), page: { size: 20 } }
  const { customers, tickets, directory } = adapter
  if (to === 'customers' && customers) {
    return (await customers.list(query, { signal })).items.map(({ id, name }) => ({ id, name }))
  }
  if (to === 'tickets' && tickets) {
    const { items } = await tickets.list(query, { signal })
    return items.map(({ id, number, title }) => ({ id, name: `${number} ${title}` }))
  }
  if (to === 'people' && directory?.search) {
    return (await directory.search(query, { signal })).items.map(({ id, name }) => ({ id, name }))
  }
  return unsupported('useReferenceSearch', to === 'people' ? 'directory.search' : `the ${to} port`)
}
