import type { Customer, CustomerPatch, MaskedValue } from '@clientele/core'
import { type HTMLAttributes, type ReactNode, useCallback } from 'react'
import { useClienteleId, useLabels } from '../clientele/index.js'
import type { LabelOverrides } from '../locales/index.js'
import { MaskedValueField } from '../masked-value/index.js'
import { Frame } from '../primitives/frame/index.js'
import { useWriting } from '../writing-values/index.js'
import { type CustomerCardLabels, customerCardLabels } from './CustomerCard.labels.js'
import styles from './CustomerCard.module.css'
import { CustomerCardContacts } from './CustomerCardContacts.js'
import { CustomerCardFacts } from './CustomerCardFacts.js'
import { CustomerCardHeader } from './CustomerCardHeader.js'
import type { CustomerCardInteractions } from './CustomerCardInteractions.js'
import { type CustomerCardTab, CustomerCardTabs } from './CustomerCardTabs.js'
import { CustomerCardWarnings } from './CustomerCardWarnings.js'
import type { FindOptionLabel, OptionLabel } from './OptionLabel.js'

/** Shows one masked value; `what` says whose value of which kind. */
export type RenderMasked = (masked: MaskedValue, what: string) => ReactNode

/** What of a customer is changed in the card. */
export type CustomerCardPatch = Pick<CustomerPatch, 'preferences' | 'buyingHabits'>

/** Writes a change made from `base`; rejects with a `CrmError`. */
export type EditCustomer = (patch: CustomerCardPatch, base: Customer) => Promise<unknown>

/** What the view of a customer card takes, besides the attributes of a `<section>`. */
export interface CustomerCardViewProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  readonly customer: Customer
  /** What happened with the customer; without it there is no such tab. */
  readonly interactions?: CustomerCardInteractions | undefined
  /** Says the labels of directory values; without it the values themselves are shown. */
  readonly optionLabel?: FindOptionLabel | undefined
  /** One line or more under the head: offline, out of date. */
  readonly notice?: ReactNode
  /** Writes a change made from `base`; rejects with a `CrmError`. Without it nothing can be edited. */
  readonly onEdit?: EditCustomer | undefined
  /** Shows a masked value with a way to see it in clear; without it the mask alone is shown. */
  readonly renderMasked?: RenderMasked | undefined
  /** Says why no value can be seen in clear. */
  readonly maskedNote?: string | undefined
  /** Actions at the end of the head, the primary one first. */
  readonly renderActions?: ((customer: Customer) => ReactNode) | undefined
  /** The content of a further tab; a tab it has nothing for is not shown. */
  readonly renderTab?: ((tab: CustomerCardTab, customer: Customer) => ReactNode) | undefined
  readonly labels?: LabelOverrides<CustomerCardLabels> | undefined
}

/**
 * Shows a customer: who they are, how to reach them and what happened. Renders a `<section>` in two columns from 720 px.
 */
export function CustomerCardView(props: CustomerCardViewProps) {
  const { customer, interactions, optionLabel: find, notice, onEdit, labels, ...others } = props
  const { renderMasked = maskAlone, maskedNote, renderActions, renderTab, ...rest } = others
  const words = useLabels('customerCard', customerCardLabels, labels)
  const writing = useWriting()
  const id = useClienteleId()
  const optionLabel = useCallback<OptionLabel>(
    (list, value) =>
      find?.(list, value) ?? (list === 'interaction-kinds' ? words.interactionKinds[value] : value) ?? value,
    [find, words],
  )
  const shared = { words, writing, optionLabel }
  const { contacts, warnings, updated, version } = customer
  const mayReveal = !isRefused(customer, 'reveal')
  return (
    <Frame aria-labelledby={`${id}name`} data-slot="customer-card" {...rest}>
      <CustomerCardHeader {...shared} customer={customer} nameId={`${id}name`} actions={renderActions?.(customer)} />
      {notice}
      {!!warnings?.length && <CustomerCardWarnings warnings={warnings} words={words} writing={writing} />}
      <div className={styles.body}>
        <div className={styles.aside}>
          <CustomerCardFacts
            key={customer.id}
            {...shared}
            customer={customer}
            renderMasked={mayReveal ? renderMasked : maskAlone}
            onEdit={isRefused(customer, 'update') ? undefined : onEdit}
          />
          <CustomerCardContacts
            contacts={contacts}
            headingId={`${id}contacts`}
            note={mayReveal ? maskedNote : words.revealForbidden}
            words={words}
            renderMasked={mayReveal ? renderMasked : maskAlone}
          />
        </div>
        <CustomerCardTabs {...shared} customer={customer} interactions={interactions} renderTab={renderTab} />
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

function maskAlone(masked: MaskedValue, what: string) {
  return <MaskedValueField masked={masked} what={what} />
}
