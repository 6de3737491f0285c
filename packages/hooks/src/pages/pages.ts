import type { Id, Page, RejectedRow } from '@clientele/core'

/** The pages a list hook has loaded so far. */
export interface PagedData<TItem> {
  readonly pages: readonly Page<TItem>[]
}

const nothing: readonly never[] = []
const known = new WeakMap<object, readonly unknown[]>()

/** Every item of the loaded pages in the backend's order, each id once; the same data answers the same array. */
export function pageItems<TItem extends { readonly id: Id }>(data: PagedData<TItem> | undefined): readonly TItem[] {
  if (!data) return nothing
  const items = (known.get(data) as readonly TItem[] | undefined) ?? distinct(data.pages)
  known.set(data, items)
  return items
}

/** The rows of the loaded pages that failed their check. */
export function pageRejections<TItem>(data: PagedData<TItem> | undefined): readonly RejectedRow[] {
  return data?.pages.flatMap((page) => page.rejected ?? []) ?? []
}

/** How many items there are in all, as the newest page says; `undefined` where the backend does not count. */
export function pageTotal<TItem>(data: PagedData<TItem> | undefined): Page<TItem>['total'] {
  return data?.pages.at(-1)?.total
}

function distinct<TItem extends { readonly id: Id }>(pages: readonly Page<TItem>[]): readonly TItem[] {
  const byId = new Map<Id, TItem>()
  for (const page of pages) for (const item of page.items) if (!byId.has(item.id)) byId.set(item.id, item)
  return [...byId.values()]
}
