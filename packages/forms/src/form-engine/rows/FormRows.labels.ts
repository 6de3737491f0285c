/** The words of repeating rows. */
export interface FormRowsLabels {
  readonly add: string
  /** Names a row, from 1. */
  readonly row: (row: number) => string
  readonly count: (count: number) => string
  readonly none: string
  /** Read in place of the star. */
  readonly required: string
  /** Names the button that opens what can be done with a row; the number of the row is read after it. */
  readonly actions: string
  readonly moveUp: string
  readonly moveDown: string
  readonly remove: string
  /** Stands after the keys that move a row. */
  readonly moveKeys: string
  readonly moved: (from: number, to: number) => string
  readonly added: (row: number) => string
  readonly removed: (row: number) => string
  readonly restored: (row: number) => string
  readonly undo: string
  /** Why no row can be added. */
  readonly most: (count: number) => string
  /** Why no row can be removed. */
  readonly fewest: (count: number) => string
}

/** The English words of repeating rows. */
export const formRowsLabels: FormRowsLabels = {
  add: 'Add a row',
  row: (row) => `Row ${row}`,
  count: (count) => (count === 1 ? '1 row' : `${count} rows`),
  none: 'No rows yet.',
  required: 'required',
  actions: 'Actions',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  moveKeys: 'moves a row',
  moved: (from, to) => `Row ${from} is now row ${to}`,
  added: (row) => `Row ${row} added`,
  removed: (row) => `Row ${row} removed`,
  restored: (row) => `Row ${row} is back`,
  undo: 'Undo',
  most: (count) => `At most ${count}`,
  fewest: (count) => `At least ${count}`,
}
