/** Rows that are drawn together. Their group keeps its key whatever comes and goes, so that its other rows stay as they are. */
export interface RowGroup {
  readonly key: string
  readonly keys: readonly string[]
}

/** All rows of a field, in order. */
export type GroupedRows = readonly RowGroup[]

/** A size that a browser skips well; a group that grows to more than twice as much is parted. */
const usual = 25

/** Puts rows into groups: each into the group that it was in, where the order allows it, so that few are drawn again. */
export function groupRows(order: readonly string[], before: GroupedRows = []): GroupedRows {
  const known = new Map(before.flatMap((group) => group.keys.map((key) => [key, group])))
  const begun = new Map<RowGroup | undefined, string[]>()
  let last: string[] | undefined
  for (const key of order) {
    // What is new before all others joins the first that was there.
    const group = known.get(key) ?? (last ? undefined : known.get(order.find((each) => known.has(each)) ?? ''))
    if (!last || (group && !begun.has(group))) {
      last = []
      begun.set(group, last)
    }
    last.push(key)
  }
  const names = new Set<string>()
  return [...begun].flatMap(([group, keys]) => {
    if (group && keys.length === group.keys.length && keys.every((key, index) => key === group.keys[index])) {
      names.add(group.key)
      return group
    }
    const parts = keys.length > 2 * usual || !group ? parted(keys) : [keys]
    return parts.map((part, index) => ({
      key: unused(group && index === 0 ? group.key : `g-${part[0]}`, names),
      keys: part,
    }))
  })
}

function parted(keys: readonly string[]): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = []
  for (let start = 0; start < keys.length; start += usual) parts.push(keys.slice(start, start + usual))
  return parts
}

function unused(wanted: string, names: Set<string>): string {
  const name = names.has(wanted) ? unused(`${wanted}+`, names) : wanted
  names.add(name)
  return name
}
