import type { RefObject } from 'react'
import type { HostSeams } from './useClienteleValueOf.js'

/** Counts what is not saved yet; while there is some, the browser asks before the page is left. */
export function createUnsavedWork(seams: RefObject<HostSeams>, place: RefObject<HTMLElement | null>) {
  const ids = new Set<string>()
  let view: Window | null | undefined

  function ask(event: BeforeUnloadEvent) {
    if (seams.current.confirmLeave !== false) event.preventDefault()
  }

  function forget() {
    view?.removeEventListener('beforeunload', ask)
  }

  function report(id: string, dirty: boolean) {
    const before = ids.size > 0
    if (dirty) ids.add(id)
    else ids.delete(id)
    const after = ids.size > 0
    if (before === after) return
    view = place.current?.ownerDocument.defaultView
    if (after) view?.addEventListener('beforeunload', ask)
    else forget()
    seams.current.onDirtyChange?.(after)
  }

  return { report, forget }
}
