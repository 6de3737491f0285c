/** Rows that are drawn together. Their group keeps its key whatever comes and goes, so that its other rows stay as they are. */
export interface RowGroup {
  readonly key: string
  readonly keys: readonly string[]
}

/** All rows of a field, in order. */
export type GroupedRows = readonly RowGroup[]

const usual = 25

/** Puts rows into groups of a size that a browser skips well. */
export function groupRows(keys: readonly string[]): GroupedRows {
  const groups: RowGroup[] = []
  for (let start = 0; start < keys.length; start += usual) groups.push(groupOf(keys.slice(start, start + usual)))
  return groups
}

/** The groups with a row more, at a place counted from 0. A group that grows too large is parted. */
export function insertRow(groups: GroupedRows, key: string, at: number): GroupedRows {
  const found = find(groups, Math.max(0, at - 1))
  if (!found) return [...groups, groupOf([key])]
  const { group, index, offset } = found
  const keys = group.keys.toSpliced(at === 0 ? 0 : offset + 1, 0, key)
  if (keys.length <= 2 * usual) return groups.with(index, { ...group, keys })
  return groups.toSpliced(index, 1, { ...group, keys: keys.slice(0, usual) }, groupOf(keys.slice(usual)))
}

/** The groups without a row. */
export function removeRow(groups: GroupedRows, key: string): GroupedRows {
  const index = groups.findIndex(({ keys }) => keys.includes(key))
  const group = groups[index]
  if (!group) return groups
  const keys = group.keys.filter((each) => each !== key)
  return keys.length === 0 ? groups.toSpliced(index, 1) : groups.with(index, { ...group, keys })
}

/** The groups with a row one place earlier or later; the same groups where there is none. */
export function moveRow(groups: GroupedRows, key: string, by: -1 | 1): GroupedRows {
  const index = groups.findIndex(({ keys }) => keys.includes(key))
  const group = groups[index]
  if (!group) return groups
  const from = group.keys.indexOf(key)
  const without = group.keys.toSpliced(from, 1)
  const to = from + by
  if (to >= 0 && to < group.keys.length) return groups.with(index, { ...group, keys: without.toSpliced(to, 0, key) })
  const next = groups[index + by]
  if (!next) return groups
  const keys = by > 0 ? [...next.keys.slice(0, 1), key, ...next.keys.slice(1)] : next.keys.toSpliced(-1, 0, key)
  const moved = groups.with(index + by, { ...next, keys })
  return without.length === 0 ? moved.toSpliced(index, 1) : moved.with(index, { ...group, keys: without })
}

function groupOf(keys: readonly string[]): RowGroup {
  return { key: `g-${keys[0]}`, keys }
}

function find(groups: GroupedRows, at: number) {
  let before = 0
  for (const [index, group] of groups.entries()) {
    if (at < before + group.keys.length) return { group, index, offset: at - before }
    before += group.keys.length
  }
  const group = groups.at(-1)
  return group && { group, index: groups.length - 1, offset: group.keys.length - 1 }
}
