import type { Id } from '@clientele/core'
import { useCustomer } from '@clientele/hooks'
import { type ReactNode, type RefCallback, type RefObject, useState } from 'react'
import { useLabels } from '../clientele/index.js'
import type { LabelOverrides } from '../locales/index.js'
import { HoverCard } from '../primitives/hover-card/index.js'
import { type CustomerHoverCardLabels, customerHoverCardLabels } from './CustomerHoverCard.labels.js'
import { CustomerHoverCardContent } from './CustomerHoverCardContent.js'
import { freshFor } from './freshFor.js'

/** What a hover card takes. */
export interface CustomerHoverCardProps {
  /** The customer of the one link that has the card; without it each link says its own in `data-clientele-customer`. */
  readonly customerId?: Id | undefined
  /**
   * The host's link, drawn by anything, as an element or a ref to it. Without `customerId` it is a part of the page, or the
   * whole `document.body`, in which every element with `data-clientele-customer` has a card.
   */
  readonly element?: HTMLElement | null | RefObject<HTMLElement | null> | undefined
  /** Draws a link here that has the card: `(link) => <a {...link} href="…">…</a>`. */
  readonly children?:
    | ((link: { readonly ref: RefCallback<HTMLElement>; readonly 'aria-keyshortcuts': string }) => ReactNode)
    | undefined
  /** Words of this card alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<CustomerHoverCardLabels> | undefined
}

const attribute = 'data-clientele-customer'

/**
 * Shows a customer in a few lines beside a link of any page, reading through the adapter: the pointer opens it by resting,
 * the keyboard by Alt and arrow down. Renders nothing before that, besides what `children` draws.
 */
export function CustomerHoverCard({ customerId, element, children, labels }: CustomerHoverCardProps) {
  const words = useLabels('customerHoverCard', customerHoverCardLabels, labels)
  const [open, setOpen] = useState(false)
  const [opener, setOpener] = useState<HTMLElement | null>(null)
  const id = customerId ?? opener?.getAttribute(attribute) ?? undefined
  const wanted = opener ? id : undefined
  return (
    <HoverCard.Root open={open} onOpenChange={setOpen} onIntent={setOpener}>
      {children && <HoverCard.Trigger>{children}</HoverCard.Trigger>}
      {element && (
        <HoverCard.Anchor element={element} selector={customerId === undefined ? `[${attribute}]` : undefined} />
      )}
      {wanted !== undefined && <Beginning customerId={wanted} />}
      {open && wanted !== undefined && (
        <CustomerHoverCardContent
          key={wanted}
          customerId={wanted}
          opener={opener}
          words={words}
          onOpen={() => setOpen(false)}
        />
      )}
    </HoverCard.Root>
  )
}

/** Begins to read once somebody turns to a link. */
function Beginning({ customerId }: { readonly customerId: Id }) {
  useCustomer(customerId, { staleTime: freshFor, refetchInterval: false })
  return null
}
