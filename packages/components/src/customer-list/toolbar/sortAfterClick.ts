import type { SortKey } from '@clientele/core'

/** Answers the order after a press on a column: turned around where it was the order, else as that column is first read. */
export function sortAfterClick(current: SortKey | undefined, by: string): SortKey {
  if (current?.by === by) return { by, direction: current.direction === 'ascending' ? 'descending' : 'ascending' }
  return { by, direction: by === 'lastContact' ? 'descending' : 'ascending' }
}
