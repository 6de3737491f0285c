import type { Customer } from '@clientele/core'
import type { ReactNode } from 'react'
import { EditableText } from '../editable-text/index.js'
import { Moment, type Writing } from '../writing-values/index.js'
import type { CustomerCardLabels } from './CustomerCard.labels.js'
import styles from './CustomerCard.module.css'
import type { EditCustomer, RenderMasked } from './CustomerCardView.js'
import type { OptionLabel } from './OptionLabel.js'

interface CustomerCardFactsProps {
  readonly customer: Customer
  readonly words: CustomerCardLabels
  readonly writing: Writing
  readonly optionLabel: OptionLabel
  readonly renderMasked: RenderMasked
  readonly onEdit: EditCustomer | undefined
}

/** Shows what is known of a customer, one fact a row. Renders a `<dl>`. */
export function CustomerCardFacts(props: CustomerCardFactsProps) {
  const { customer, words, writing, optionLabel, renderMasked, onEdit } = props
  const { owner, creditLimit, source, address, since, counts, lastContact, rights } = customer

  function text(field: 'preferences' | 'buyingHabits') {
    const right = rights?.fields?.[field]
    if (right === 'hidden') return null
    return (
      <Fact name={words[field]}>
        <EditableText
          field={words[field]}
          record={customer}
          read={(record) => record[field]}
          onSave={onEdit && !right ? (typed, base) => onEdit({ [field]: typed }, base) : undefined}
        />
      </Fact>
    )
  }

  return (
    <dl className={styles.facts} data-slot="customer-card-facts">
      <Fact name={words.owner} only="wide">
        {owner && (
          <>
            {owner.name} <span className={styles.faint}>{owner.department}</span>
          </>
        )}
      </Fact>
      <Fact name={words.creditLimit}>{creditLimit && writing.money(creditLimit.amount, creditLimit.currency)}</Fact>
      <Fact name={words.sinceLabel} only="narrow">
        {since && writing.day(since)}
      </Fact>
      <Fact name={words.source}>{source && optionLabel('customer-sources', source)}</Fact>
      <Fact name={words.address}>{address && renderMasked(address, words.addressOf(customer.name))}</Fact>
      {text('preferences')}
      {text('buyingHabits')}
      {counts?.openTickets !== undefined && (
        <Fact name={words.openTickets} only="narrow">
          {counts.openTickets}
          {!!counts.overdueTickets && (
            <>
              {words.comma}
              <span className={styles.danger}>{words.overdue(counts.overdueTickets)}</span>
            </>
          )}
        </Fact>
      )}
      {lastContact && (
        <Fact name={words.lastContact} only="narrow">
          <Moment at={lastContact.at} writing={writing} /> {optionLabel('interaction-kinds', lastContact.kind)}
        </Fact>
      )}
    </dl>
  )
}

function Fact({
  name,
  only,
  children,
}: {
  readonly name: string
  readonly only?: string
  readonly children: ReactNode
}) {
  return (
    <div className={styles.fact} data-only={only}>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>
        {children || children === 0 ? children : <span className={styles.faint}>—</span>}
      </dd>
    </div>
  )
}
