import type { CustomerSummary, Id } from '@clientele/core'
import { useRef, useState } from 'react'

/** The ticked rows of a list, and the ways to change them. */
export interface Selection {
  readonly has: (id: Id) => boolean
  /** All that are ticked, as they were last read; some may have left the list with another search. */
  readonly customers: readonly CustomerSummary[]
  /** How many of the ticked are among the loaded rows. */
  readonly loaded: number
  /** Ticks a row or takes its tick away; `range` ticks everything since the last one too. */
  readonly toggle: (index: number, range?: boolean) => void
  /** Ticks all loaded rows, or none where all are. */
  readonly toggleAll: () => void
  /** True while rows are being ticked: because somebody began to, or because one is. */
  readonly choosing: boolean
  /** Begins to tick, or ends it and takes all ticks away. */
  readonly toggleChoosing: () => void
  /** Takes all ticks away and ends it. */
  readonly clear: () => void
}

const none: ReadonlyMap<Id, CustomerSummary> = new Map()

/** Remembers the ticked rows across searches; the latest reading of a row stands for it. */
export function useSelection(rows: readonly CustomerSummary[]): Selection {
  const [held, setHeld] = useState(none)
  const [begun, setBegun] = useState(false)
  const anchor = useRef<Id | null>(null)
  const choosing = begun || held.size > 0
  const loaded = held.size === 0 ? [] : rows.filter(({ id }) => held.has(id))

  function toggle(index: number, range = false) {
    const row = rows[index]
    if (!row) return
    const next = new Map(held)
    const from = range ? rows.findIndex(({ id }) => id === anchor.current) : -1
    if (from >= 0) {
      for (const each of rows.slice(Math.min(from, index), Math.max(from, index) + 1)) next.set(each.id, each)
    } else {
      if (!next.delete(row.id)) next.set(row.id, row)
      anchor.current = row.id
    }
    setHeld(next)
  }

  function clear() {
    setHeld(none)
    setBegun(false)
  }

  return {
    has: (id) => held.has(id),
    customers: [...new Map([...held, ...loaded.map((row) => [row.id, row] as const)]).values()],
    loaded: loaded.length,
    toggle,
    toggleAll: () =>
      setHeld(new Map(loaded.length === rows.length ? [] : [...held, ...rows.map((row) => [row.id, row] as const)])),
    choosing,
    toggleChoosing: () => (choosing ? clear() : setBegun(true)),
    clear,
  }
}
