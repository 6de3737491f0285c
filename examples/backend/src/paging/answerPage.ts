import type { Signer } from '../session/Signer.js'
import { type CursorScope, writeCursor } from './cursor.js'
import type { KeyValue } from './keyset.js'

/** A page as it goes over the wire. */
export interface WirePage<TItem> {
  readonly items: readonly TItem[]
  readonly nextCursor: string | null
  readonly total: { readonly count: number; readonly exact: true }
}

interface PageSource<TRow, TItem> {
  /** One row more than the page holds, if there are as many. */
  readonly rows: readonly TRow[]
  readonly size: number
  readonly total: number
  readonly scope: CursorScope
  readonly signer: Signer
  keysOf(row: TRow): readonly KeyValue[]
  itemOf(row: TRow): TItem
}

/** Cuts the surplus row off and says by it whether there is a next page. */
export function answerPage<TRow, TItem>(source: PageSource<TRow, TItem>): WirePage<TItem> {
  const shown = source.rows.slice(0, source.size)
  const last = shown.at(-1)
  const hasMore = source.rows.length > source.size && last !== undefined
  return {
    items: shown.map(source.itemOf),
    nextCursor: hasMore ? writeCursor(source.signer, source.scope, source.keysOf(last)) : null,
    total: { count: source.total, exact: true },
  }
}
