import type { CustomerSummary, Id } from '@clientele/core'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import { useClientele } from '../../clientele/index.js'
import { rowAfterKey } from './rowAfterKey.js'

interface RowKeysSettings {
  readonly customers: readonly CustomerSummary[]
  readonly selectedId: Id | null
  readonly onSelect: (id: Id) => void
  readonly follows: boolean
  readonly grid: RefObject<HTMLElement | null>
}

/** Handles presses and keys for all rows at once, so that no row carries a handler; knows the row that tab reaches. */
export function useRowKeys({ customers, selectedId, onSelect, follows, grid }: RowKeysSettings) {
  const { navigable, navigate } = useClientele()
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const shown = (id: Id | null) => id !== null && customers.some((customer) => customer.id === id)
  const reachableId = [focusedId, selectedId].find(shown) ?? customers[0]?.id ?? null

  function onClick(event: MouseEvent<HTMLElement>) {
    const customer = customers[indexOf(event.target)]
    if (!customer) return
    const ref = { resource: 'customers', id: customer.id } as const
    if (linkOf(event.target)) return navigate(ref, event)
    // A person who drags over a number wants to copy it, not to leave.
    if (event.currentTarget.ownerDocument.getSelection()?.isCollapsed === false) return
    onSelect(customer.id)
    if (follows) follow(indexOf(event.target))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const index = indexOf(event.target)
    const customer = customers[index]
    if (!customer || event.altKey || event.ctrlKey || event.metaKey || linkOf(event.target)) return
    if (event.key === ' ') onSelect(customer.id)
    else if (event.key === 'Enter') {
      if (!follow(index)) onSelect(customer.id)
    } else {
      const next = rowAfterKey(event.key, { index, count: customers.length, page: pageOf(rowElement(index)) })
      if (next === null) return
      rowElement(next)?.focus()
    }
    event.preventDefault()
  }

  function onFocus(event: FocusEvent<HTMLElement>) {
    const customer = customers[indexOf(event.target)]
    if (customer) setFocusedId(customer.id)
  }

  function rowElement(index: number) {
    return grid.current?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null
  }

  function follow(index: number) {
    const link = rowElement(index)?.querySelector('a')
    const customer = customers[index]
    if (link) link.click()
    else if (navigable && customer) navigate({ resource: 'customers', id: customer.id })
    return Boolean(link) || navigable
  }

  return { reachableId, onClick, onKeyDown, onFocus }
}

function indexOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return row ? Number(row.dataset.index) : -1
}

function linkOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('a') : null
}

/** As many rows as fit the scroller, less one for the head and one that keeps the place. */
function pageOf(row: HTMLElement | null): number {
  const scroller = row?.closest('[data-slot="customer-list-scroller"]')
  return scroller && row ? Math.max(1, Math.floor(scroller.clientHeight / row.offsetHeight) - 2) : 1
}
