import { type CustomerPatch, type Id, isCrmError, type Likeness } from '@clientele/core'
import { createIdempotencyKey, duplicateQueries, useData } from '@clientele/hooks'
import { useCallback, useRef } from 'react'

/** What a check for duplicates came to. */
export interface DuplicateCheck {
  /** The customers that resemble the one being written and that nobody has seen yet. */
  readonly likely: readonly Likeness[]
  /** True where the backend could not compare. */
  readonly failed: boolean
}

/** Asks, before a save, who resembles the customer; a backend that cannot compare stops nobody. */
export function useDuplicateCheck(ownId: Id | undefined) {
  const data = useData()
  const seen = useRef(new Set<Id>())
  const check = useCallback(
    async (compared: CustomerPatch | undefined): Promise<DuplicateCheck> => {
      if (!compared || !data.adapter.customers?.duplicates) return { likely: [], failed: false }
      try {
        const question = duplicateQueries.list(data, compared, createIdempotencyKey())
        const found = await data.queryClient.fetchQuery(question)
        const likely = found.filter(({ customer: { id } }) => id !== ownId && !seen.current.has(id))
        return { likely, failed: false }
      } catch (error) {
        return { likely: [], failed: !isCrmError(error) || error.code !== 'unsupported' }
      }
    },
    [data, ownId],
  )
  const accept = useCallback((likely: readonly Likeness[]) => {
    for (const { customer } of likely) seen.current.add(customer.id)
  }, [])
  return { check, accept }
}
