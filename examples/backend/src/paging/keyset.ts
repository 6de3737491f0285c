import type { SortKey } from '@clientele/core'
import { type Expression, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { invalidField } from '../http/Problem.js'

/** One column of an order. Whatever is not known comes last, in both directions. */
export interface OrderColumn {
  readonly expression: RawBuilder<unknown>
  readonly direction: 'ascending' | 'descending'
}

/** The value that a row has in a column of the order. */
export type KeyValue = string | null

/** Looks the asked keys up among the columns that can be sorted by; the id always comes last, so that ties are broken. */
export function orderOf(
  sort: readonly SortKey[],
  columns: Readonly<Record<string, RawBuilder<unknown>>>,
  id: RawBuilder<unknown>,
): readonly OrderColumn[] {
  const keys = sort.map(({ by, direction }, index): OrderColumn => {
    const expression = Object.hasOwn(columns, by) ? columns[by] : undefined
    if (!expression) throw invalidField(['sort', index, 'by'], { code: 'unknown-option' }, 400)
    return { expression, direction }
  })
  return [...keys, { expression: id, direction: 'ascending' }]
}

/** A selection in an order. */
export function inOrder<TDatabase, TTable extends keyof TDatabase, TRow>(
  select: SelectQueryBuilder<TDatabase, TTable, TRow>,
  order: readonly OrderColumn[],
): SelectQueryBuilder<TDatabase, TTable, TRow> {
  return order.reduce(
    (ordered, { expression, direction }) =>
      ordered.orderBy(expression, (by) => (direction === 'ascending' ? by.asc() : by.desc()).nullsLast()),
    select,
  )
}

/** True for the rows that come after the one with these keys. */
export function isAfter(order: readonly OrderColumn[], keys: readonly KeyValue[]): Expression<SqlBool> {
  const branches = order.flatMap((column, index) => {
    const beyond = isBeyond(column, keys[index] ?? null)
    const before = order.slice(0, index).map((each, position) => isSame(each, keys[position] ?? null))
    return beyond ? [sql`(${sql.join([...before, beyond], sql` AND `)})`] : []
  })
  return sql<SqlBool>`(${sql.join(branches, sql` OR `)})`
}

function isBeyond({ expression, direction }: OrderColumn, key: KeyValue): RawBuilder<unknown> | null {
  if (key === null) return null
  return direction === 'ascending'
    ? sql`(${expression} > ${key} OR ${expression} IS NULL)`
    : sql`(${expression} < ${key} OR ${expression} IS NULL)`
}

function isSame({ expression }: OrderColumn, key: KeyValue): RawBuilder<unknown> {
  return key === null ? sql`${expression} IS NULL` : sql`${expression} = ${key}`
}
