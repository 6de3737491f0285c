/** Where the keyboard stands in a list of rows. */
export interface RowPosition {
  readonly index: number
  readonly count: number
  /** How many rows a page holds. */
  readonly page: number
}

/** Answers the row that a key leads to, or null for a key that moves nothing. */
export function rowAfterKey(key: string, { index, count, page }: RowPosition): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  }
  const wanted = steps[key]
  return wanted === undefined || count === 0 ? null : Math.min(Math.max(wanted, 0), count - 1)
}
