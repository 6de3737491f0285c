import { type AnchorHTMLAttributes, type ReactNode, type RefCallback, useState } from 'react'
import { useHoverCard } from './HoverCardContext.js'
import { useHoverTarget } from './useHoverTarget.js'

/** What the trigger of a hover card takes, besides the attributes of an `<a>`. */
export interface HoverCardTriggerProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> {
  /** The words of the link, or a link of your own: `(trigger) => <RecordLink {...trigger} … />`. */
  readonly children?:
    | ReactNode
    | ((trigger: { readonly ref: RefCallback<HTMLElement>; readonly 'aria-keyshortcuts': string }) => ReactNode)
}

/**
 * Shows the link that has a card: the pointer opens it by resting, the keyboard by Alt and arrow down; a finger follows the
 * link. Renders an `<a>`, or what `children` draws.
 */
export function HoverCardTrigger({ children, ...rest }: HoverCardTriggerProps) {
  const card = useHoverCard('<HoverCard.Trigger>')
  const [element, setElement] = useState<HTMLElement | null>(null)
  useHoverTarget(element, () => element ?? undefined, card)
  const handle = { ref: setElement, 'aria-keyshortcuts': 'Alt+ArrowDown' }
  if (typeof children === 'function') return children(handle)
  return (
    <a data-slot="hover-card-trigger" {...rest} {...handle}>
      {children}
    </a>
  )
}
