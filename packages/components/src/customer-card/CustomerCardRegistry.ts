import type { Customer, CustomerWarning } from '@clientele/core'
import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'

/** A part that comes with the card. */
export type CustomerCardPart = 'warnings' | 'facts' | 'custom' | 'contacts' | 'history'

/** The parts of a card in their order; list them with your own, or leave some out. */
export const customerCardParts: readonly CustomerCardPart[] = ['warnings', 'facts', 'custom', 'contacts', 'history']

/** Draws a section of a customer. */
export type RenderCardSection = (customer: Customer) => ReactNode

interface CustomerCardSectionHead {
  /** Names the section among the others. */
  readonly key: string
  /** Heads the section, and names it where it fails. */
  readonly title: string
  /**
   * Where it stands: among the facts, or with what happened.
   * @default 'side'
   */
  readonly position?: 'side' | 'main' | undefined
  /** Whether this customer has it; every one when left out. */
  readonly when?: ((customer: Customer) => boolean) | undefined
}

/**
 * A section of the host's own: drawn at once, or by code that is loaded for it. Whatever fails in it stays in it: the card
 * says so in a line, tells `onError`, and tries again on request.
 */
export type CustomerCardSection = CustomerCardSectionHead &
  (
    | { readonly render: RenderCardSection; readonly load?: undefined }
    | { readonly load: () => Promise<{ readonly render: RenderCardSection }>; readonly render?: undefined }
  )

/** Something that can be done with the customer. */
export interface CustomerCardAction {
  /** Names the action; where the customer's rights refuse an action of this name, it is off and says why. */
  readonly key: string
  readonly label: string
  /** A drawing of Lucide; it is seen where the actions stand in a row on a phone. */
  readonly icon?: IconNode | undefined
  /**
   * `primary` for the one solid button, `menu` for what stands behind the three dots.
   * @default 'head'
   */
  readonly position?: 'primary' | 'head' | 'menu' | undefined
  /** Whether it is offered for this customer; always when left out. */
  readonly when?: ((customer: Customer) => boolean) | undefined
  /** Does it; what it throws or rejects with is told to `onError`. */
  readonly onPress: (customer: Customer) => unknown
}

/** Draws what else stands behind a warning, under its figures. */
export type RenderWarningReason = (warning: CustomerWarning, customer: Customer) => ReactNode
