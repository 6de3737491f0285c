import type { CustomerSummary, Id } from '@clientele/core'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import { useClientele } from '../../clientele/index.js'
import type { Selection } from '../selection/index.js'
import { rowAfterKey } from './rowAfterKey.js'

interface RowKeysSettings {
  readonly customers: readonly CustomerSummary[]
  readonly currentId: Id | null
  readonly onSelect: (id: Id) => void
  readonly follows: boolean
  readonly selection: Selection | undefined
  readonly grid: RefObject<HTMLElement | null>
}

/** Handles presses and keys for all rows at once, so that no row carries a handler; knows the row that tab reaches. */
export function useRowKeys({ customers, currentId, onSelect, follows, selection, grid }: RowKeysSettings) {
  const { navigable, navigate } = useClientele()
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const shown = (id: Id | null) => id !== null && customers.some((customer) => customer.id === id)
  const reachableId = [focusedId, currentId].find(shown) ?? customers[0]?.id ?? null

  function onClick(event: MouseEvent<HTMLElement>) {
    const index = indexOf(event.target)
    const customer = customers[index]
    if (selection && isTick(event.target))
      return customer ? selection.toggle(index, event.shiftKey) : selection.toggleAll()
    if (!customer) return
    if (selection?.choosing && isNarrow()) {
      event.preventDefault()
      return selection.toggle(index)
    }
    const ref = { resource: 'customers', id: customer.id } as const
    if (linkOf(event.target)) return navigate(ref, event)
    // A person who drags over a number wants to copy it, not to leave.
    if (event.currentTarget.ownerDocument.getSelection()?.isCollapsed === false) return
    onSelect(customer.id)
    if (follows) follow(index)
  }

  /** A press with shift would mark the text between two ticks, and a press on a tick takes the keyboard to its row. */
  function onMouseDown(event: MouseEvent<HTMLElement>) {
    if (!selection || !isTick(event.target) || indexOf(event.target) < 0) return
    event.preventDefault()
    rowElement(indexOf(event.target))?.focus({ preventScroll: true })
  }

  /** Where the boxes wait for the first tick, a finger that rests on a row begins. */
  function onLongPress(target: EventTarget) {
    const index = indexOf(target)
    if (selection && index >= 0) selection.toggle(index)
  }

  /** The head has no room on a phone: then a whole row is the box. */
  function isNarrow() {
    return grid.current?.querySelector('[data-slot="customer-list-header"]')?.getClientRects().length === 0
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (selection && selects(event, selection)) return event.preventDefault()
    const index = indexOf(event.target)
    const customer = customers[index]
    if (!customer || event.altKey || event.ctrlKey || event.metaKey || linkOf(event.target)) return
    if (event.key === ' ') selection ? selection.toggle(index, event.shiftKey) : onSelect(customer.id)
    else if (event.key === 'Enter') {
      if (!follow(index)) onSelect(customer.id)
    } else {
      const next = rowAfterKey(event.key, { index, count: customers.length, page: pageOf(rowElement(index)) })
      if (next === null) return
      if (selection && event.shiftKey && event.key.startsWith('Arrow')) extend(selection, index, next)
      rowElement(next)?.focus()
    }
    event.preventDefault()
  }

  function selects(event: KeyboardEvent<HTMLElement>, { choosing, clear, toggleAll, loaded }: Selection) {
    if (event.key === 'Escape' && choosing) {
      event.stopPropagation()
      clear()
      return true
    }
    if (event.key !== 'a' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return false
    if (loaded < customers.length) toggleAll()
    return true
  }

  function extend({ has, toggle }: Selection, index: number, next: number) {
    const start = customers[index]
    if (start && !has(start.id)) toggle(index)
    toggle(next, true)
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

  return { reachableId, onLongPress, onClick, onMouseDown, onKeyDown, onFocus }
}

function indexOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return row ? Number(row.dataset.index) : -1
}

function linkOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('a') : null
}

/** The whole cell ticks: a box alone is small for a hurried hand. */
function isTick(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-column="select"]') !== null
}

/** As many rows as fit the scroller, less one for the head and one that keeps the place. */
function pageOf(row: HTMLElement | null): number {
  const scroller = row?.closest('[data-slot="customer-list-scroller"]')
  return scroller && row ? Math.max(1, Math.floor(scroller.clientHeight / row.offsetHeight) - 2) : 1
}
