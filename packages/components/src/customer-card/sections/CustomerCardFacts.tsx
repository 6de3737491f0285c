import type { Customer } from '@clientele/core'
import type { OptionLabel } from '../../option-label/index.js'
import { Moment, type Writing } from '../../writing-values/index.js'
import type { CustomerCardLabels } from '../CustomerCard.labels.js'
import styles from '../CustomerCard.module.css'
import type { CustomerCardText, RenderMasked, RenderText } from '../CustomerCardView.js'
import { Fact } from './Fact.js'

interface CustomerCardFactsProps {
  readonly customer: Customer
  readonly words: CustomerCardLabels
  readonly writing: Writing
  readonly optionLabel: OptionLabel
  readonly renderMasked: RenderMasked
  readonly renderText: RenderText | undefined
}

/** Shows what is known of a customer, one fact a row. Renders a `<dl>`. */
export function CustomerCardFacts(props: CustomerCardFactsProps) {
  const { customer, words, writing, optionLabel, renderMasked, renderText } = props
  const { owner, creditLimit, source, address, since, counts, lastContact, rights } = customer

  function text(field: CustomerCardText) {
    const right = rights?.fields?.[field]
    if (right === 'hidden') return null
    const name = words[field]
    return <Fact name={name}>{(!right && renderText?.(field, customer, name)) || customer[field]}</Fact>
  }

  return (
    <dl className={styles.facts} data-slot="customer-card-facts">
      <Fact name={words.owner} only={styles.wide}>
        {owner && (
          <>
            {owner.name} <span className={styles.faint}>{owner.department}</span>
          </>
        )}
      </Fact>
      <Fact name={words.creditLimit}>{creditLimit && writing.money(creditLimit.amount, creditLimit.currency)}</Fact>
      <Fact name={words.sinceLabel} only={styles.narrow}>
        {since && writing.day(since)}
      </Fact>
      <Fact name={words.source}>{source && optionLabel('customer-sources', source)}</Fact>
      <Fact name={words.address}>{address && renderMasked(address, words.addressOf(customer.name))}</Fact>
      {text('preferences')}
      {text('buyingHabits')}
      {counts?.openTickets !== undefined && (
        <Fact name={words.openTickets} only={styles.narrow}>
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
        <Fact name={words.lastContact} only={styles.narrow}>
          <Moment at={lastContact.at} writing={writing} /> {optionLabel('interaction-kinds', lastContact.kind)}
        </Fact>
      )}
    </dl>
  )
}
