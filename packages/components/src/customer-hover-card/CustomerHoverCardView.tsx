import type { CustomerSummary } from '@clientele/core'
import type { HTMLAttributes, ReactNode } from 'react'
import { useLabels } from '../clientele/index.js'
import { CustomerGrade } from '../customer-grade/index.js'
import type { LabelOverrides } from '../locales/index.js'
import type { FindOptionLabel } from '../option-label/index.js'
import { joinClasses } from '../theme/index.js'
import { Moment, useWriting } from '../writing-values/index.js'
import { type CustomerHoverCardLabels, customerHoverCardLabels } from './CustomerHoverCard.labels.js'
import styles from './CustomerHoverCard.module.css'
import { Fact } from './Fact.js'

/** What the view of a hover card takes, besides the attributes of a `<div>`. */
export interface CustomerHoverCardViewProps extends HTMLAttributes<HTMLDivElement> {
  /** The customer to show; what a list knows is enough. */
  readonly customer: CustomerSummary
  /** Says the labels of directory values; without it the values themselves are shown. */
  readonly optionLabel?: FindOptionLabel | undefined
  /** Draws the way to the customer at the foot; without it there is no foot. */
  readonly renderOpen?: (() => ReactNode) | undefined
  /** Words of this card alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<CustomerHoverCardLabels> | undefined
}

/** Shows a customer in a few lines: who looks after them, what is open, when they were last heard of. Renders a `<div>`. */
export function CustomerHoverCardView(props: CustomerHoverCardViewProps) {
  const { customer, optionLabel, renderOpen, labels, className, ...rest } = props
  const words = useLabels('customerHoverCard', customerHoverCardLabels, labels)
  const writing = useWriting()
  const { number, name, grade, industry, region, owner, counts, lastContact } = customer
  const described = [
    number,
    industry && (optionLabel?.('industries', industry) ?? industry),
    region && (optionLabel?.('regions', region) ?? region),
  ]
  const link = renderOpen?.()
  return (
    <div data-slot="customer-hover-card" {...rest} className={joinClasses(styles.card, className)}>
      <header className={styles.header}>
        <CustomerGrade grade={grade} size="large" />
        <div className={styles.block}>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.number}>{described.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <dl className={styles.facts}>
        <Fact name={words.owner} unknown={words.unknown}>
          {owner?.name}
        </Fact>
        <Fact name={words.openTickets} unknown={words.unknown}>
          {counts?.openTickets}
          {!!counts?.overdueTickets && (
            <>
              {words.comma}
              <span className={styles.overdue}>{words.overdue(counts.overdueTickets)}</span>
            </>
          )}
        </Fact>
        <Fact name={words.lastContact} unknown={words.unknown}>
          {lastContact && (
            <>
              <Moment at={lastContact.at} writing={writing} />{' '}
              {optionLabel?.('interaction-kinds', lastContact.kind) ?? lastContact.kind}
            </>
          )}
        </Fact>
      </dl>
      {link && (
        <footer className={styles.foot}>
          {link}
          <kbd className={styles.key} aria-hidden>
            ↵
          </kbd>
        </footer>
      )}
    </div>
  )
}
