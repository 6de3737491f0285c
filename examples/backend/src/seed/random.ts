/** A source of numbers that is the same at every start. */
export interface Random {
  /** From 0 up to but not 1. */
  next(): number
  /** From `minimum` to `maximum`, both included. */
  integer(minimum: number, maximum: number): number
  pick<TItem>(items: readonly TItem[]): TItem
  chance(probability: number): boolean
}

/** The generator mulberry32. */
export function createRandom(start: number): Random {
  let state = start
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (minimum: number, maximum: number) => minimum + Math.floor(next() * (maximum - minimum + 1))
  return {
    next,
    integer,
    pick(items) {
      const item = items[integer(0, items.length - 1)]
      if (item === undefined) throw new RangeError('There is nothing to pick from.')
      return item
    },
    chance: (probability) => next() < probability,
  }
}
