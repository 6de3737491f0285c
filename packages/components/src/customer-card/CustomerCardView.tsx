import type { Customer, CustomerWarning, MaskedValue } from '@clientele/core'
import { type HTMLAttributes, type ReactElement, type ReactNode, type Ref, useCallback } from 'react'
import { useClienteleId, useLabels } from '../clientele/index.js'
import type { LabelOverrides } from '../locales/index.js'
import type { FindOptionLabel, OptionLabel } from '../option-label/index.js'
import { Frame } from '../primitives/frame/index.js'
import { useWriting } from '../writing-values/index.js'
import { type CustomerCardLabels, customerCardLabels } from './CustomerCard.labels.js'
import styles from './CustomerCard.module.css'
import { CustomerCardContacts } from './sections/CustomerCardContacts.js'
import { CustomerCardFacts } from './sections/CustomerCardFacts.js'
import { CustomerCardHeader } from './sections/CustomerCardHeader.js'
import { CustomerCardWarnings } from './sections/CustomerCardWarnings.js'

/** Shows one masked value; `what` says whose value of which kind. */
export type RenderMasked = (masked: MaskedValue, what: string) => ReactNode

/** A text of a customer that can be changed in the card. */
export type CustomerCardText = 'preferences' | 'buyingHabits'

/** Shows one text with a way to change it; `name` is its label. */
export type RenderText = (field: CustomerCardText, customer: Customer, name: string) => ReactNode

/** A part of a card that the view draws. */
export type CustomerCardViewPart = 'warnings' | 'facts' | 'contacts'

const ownParts: readonly CustomerCardViewPart[] = ['warnings', 'facts', 'contacts']

/** What the view of a customer card takes, besides the attributes of a `<section>`. */
export interface CustomerCardViewProps extends HTMLAttributes<HTMLElement> {
  /** The customer to show. */
  readonly customer: Customer
  /** Says the labels of directory values; without it the values themselves are shown. */
  readonly optionLabel?: FindOptionLabel | undefined
  /** One line or more under the head: offline, out of date. */
  readonly notice?: ReactNode
  /** Shows a masked value with a way to see it in clear; without it the mask alone is shown. */
  readonly renderMasked?: RenderMasked | undefined
  /** Says why no value can be seen in clear. */
  readonly maskedNote?: string | undefined
  /** Shows a text with a way to change it, where the rights allow that; without it the text alone is shown. */
  readonly renderText?: RenderText | undefined
  /** Actions at the end of the head, the primary one first. */
  readonly renderActions?: ((customer: Customer) => ReactNode) | undefined
  /**
   * What stands at the side, in this order: parts of the card by name, and elements of your own, each with a key.
   * @default ['warnings', 'facts', 'contacts']
   */
  readonly sections?: readonly (CustomerCardViewPart | ReactElement)[] | undefined
  /** Stands after the tags, such as a way to change them. */
  readonly tagsEnd?: ReactNode
  /** Draws what stands at the end of a warning, such as a way to see its figures. */
  readonly renderWarningAction?: ((warning: CustomerWarning) => ReactNode) | undefined
  /** Takes the heading with the name, which can be focused. */
  readonly nameRef?: Ref<HTMLHeadingElement> | undefined
  /** What happened: a `CustomerHistoryView`, or anything else, beside the facts or under them. */
  readonly children?: ReactNode
  /** Words of this card alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<CustomerCardLabels> | undefined
}

/** Shows a customer: who they are and how to reach them. Renders a `<section>`, from 720 px in two columns. */
export function CustomerCardView(props: CustomerCardViewProps) {
  const { customer, optionLabel: find, notice, renderMasked, maskedNote, renderText, ...others } = props
  const {
    renderActions,
    sections = ownParts,
    tagsEnd,
    renderWarningAction,
    nameRef,
    labels,
    children,
    ...rest
  } = others
  const words = useLabels('customerCard', customerCardLabels, labels)
  const writing = useWriting()
  const id = useClienteleId()
  const optionLabel = useCallback<OptionLabel>((list, value) => find?.(list, value) ?? value, [find])
  const shared = { words, writing, optionLabel }
  const { contacts, warnings, updated, version } = customer
  const mayReveal = !isRefused(customer, 'reveal')
  const mask: RenderMasked = (masked, what) => (mayReveal && renderMasked?.(masked, what)) || masked.masked
  return (
    <Frame aria-labelledby={`${id}name`} data-slot="customer-card" {...rest}>
      <CustomerCardHeader
        {...shared}
        customer={customer}
        nameId={`${id}name`}
        nameRef={nameRef}
        tagsEnd={tagsEnd}
        actions={renderActions?.(customer)}
      />
      {notice}
      {!!warnings?.length && sections.includes('warnings') && (
        <CustomerCardWarnings warnings={warnings} words={words} writing={writing} renderAction={renderWarningAction} />
      )}
      <div className={styles.body}>
        <div className={styles.block}>
          {sections.map((section) =>
            section === 'facts' ? (
              <CustomerCardFacts
                key={customer.id}
                {...shared}
                customer={customer}
                renderMasked={mask}
                renderText={isRefused(customer, 'update') ? undefined : renderText}
              />
            ) : section === 'contacts' ? (
              <CustomerCardContacts
                key={section}
                contacts={contacts}
                headingId={`${id}contacts`}
                note={mayReveal ? maskedNote : words.revealForbidden}
                words={words}
                renderMasked={mask}
              />
            ) : section === 'warnings' ? null : (
              section
            ),
          )}
        </div>
        {children && (
          <div className={styles.happened} data-slot-host="">
            {children}
          </div>
        )}
      </div>
      {(updated || version !== undefined) && (
        <footer className={styles.foot} data-slot="customer-card-foot">
          {updated && (
            <time dateTime={updated.at} title={writing.exact(updated.at)}>
              {words.updated(writing.moment(updated.at), updated.by?.name)}
            </time>
          )}
          {version !== undefined && <span>{words.revision(version)}</span>}
        </footer>
      )}
    </Frame>
  )
}

function isRefused({ rights }: Customer, action: string) {
  return rights?.actions?.some((offer) => offer.action === action && offer.refused)
}
