import { useEffect, useRef } from 'react'
import { isComposing } from '../overlay/index.js'
import type { HoverCardValue } from './HoverCardContext.js'

/** Finds the element that a card belongs to among those an event passed, the innermost first. */
export type FindAnchor = (path: readonly EventTarget[]) => HTMLElement | undefined

/** Listens on an element, or on a part of a page for many of them, for somebody who turns to one. */
export function useHoverTarget(target: EventTarget | null, find: FindAnchor, card: HoverCardValue): void {
  const latest = useRef({ find, card })
  useEffect(() => {
    latest.current = { find, card }
  })
  useEffect(() => {
    if (!target) return
    const stop = new AbortController()
    const found = (event: Event) => latest.current.find(event.composedPath())

    function on<TEvent extends Event>(type: string, handle: (event: TEvent, element: HTMLElement) => void) {
      target?.addEventListener(
        type,
        (event) => {
          const element = found(event)
          if (element) handle(event as TEvent, element)
        },
        { signal: stop.signal },
      )
    }

    on<PointerEvent>('pointerover', (event, element) => {
      if (crosses(event, element)) latest.current.card.approach(element, 'pointer')
    })
    on<PointerEvent>('pointerout', (event, element) => {
      if (crosses(event, element)) latest.current.card.leave()
    })
    on<PointerEvent>('pointerdown', () => latest.current.card.close())
    on<FocusEvent>('focusin', (_event, element) => latest.current.card.approach(element, 'focus'))
    on<KeyboardEvent>('keydown', (event, element) => {
      if (event.key !== 'ArrowDown' || !event.altKey || isComposing(event)) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.card.approach(element, 'key')
    })
    return () => stop.abort()
  }, [target])
}

/** Whether a pointer comes from outside of the element or goes there; a finger does not rest on anything. */
function crosses({ pointerType, relatedTarget }: PointerEvent, element: HTMLElement) {
  return pointerType !== 'touch' && !element.contains(relatedTarget as Node | null)
}
