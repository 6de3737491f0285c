import { type RefObject, useEffect, useState } from 'react'
import { useHoverCard } from './HoverCardContext.js'
import { useHoverTarget } from './useHoverTarget.js'

/** What an anchor takes. */
export interface HoverCardAnchorProps {
  /** An element of the host, drawn by anything: the element or a ref to it. */
  readonly element: HTMLElement | null | RefObject<HTMLElement | null>
  /** Chooses elements inside it, each with a card: `a[data-customer]`; without it the element itself has the card. */
  readonly selector?: string | undefined
}

/**
 * Gives the card to an element that is drawn elsewhere, by the host or another root, or to many inside one. It listens and
 * leaves the element as it is. Renders nothing.
 */
export function HoverCardAnchor({ element, selector }: HoverCardAnchorProps) {
  const card = useHoverCard('<HoverCard.Anchor>')
  const [target, setTarget] = useState<HTMLElement | null>(null)
  // A ref is filled by the time effects run.
  useEffect(() => setTarget(element && 'current' in element ? element.current : element), [element])
  useHoverTarget(
    target,
    (path) => {
      if (!selector) return target ?? undefined
      return path.filter(isElement).find((node) => node.matches(selector))
    },
    card,
  )
  return null
}

function isElement(node: EventTarget): node is HTMLElement {
  return 'nodeType' in node && node.nodeType === 1
}
