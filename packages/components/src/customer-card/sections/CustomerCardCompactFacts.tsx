import type { Customer } from '@clientele/core'
import type { OptionLabel } from '../../option-label/index.js'
import { Moment, type Writing } from '../../writing-values/index.js'
import type { CustomerCardLabels } from '../CustomerCard.labels.js'
import styles from '../CustomerCard.module.css'
import type { RenderMasked } from '../CustomerCardView.js'
import { Fact } from './Fact.js'

interface CustomerCardCompactFactsProps {
  readonly customer: Customer
  readonly words: CustomerCardLabels
  readonly writing: Writing
  readonly optionLabel: OptionLabel
  readonly renderMasked: RenderMasked
}

/** Shows the four facts that somebody needs who is about to call. Renders a `<dl>`. */
export function CustomerCardCompactFacts(props: CustomerCardCompactFactsProps) {
  const { customer, words, writing, optionLabel, renderMasked } = props
  const { contacts, counts, lastContact } = customer
  const main = contacts.find((contact) => contact.main) ?? contacts[0]
  return (
    <dl className={styles.facts} data-slot="customer-card-facts">
      <Fact name={words.contact}>{main?.name}</Fact>
      <Fact name={words.phone}>{main?.phone && renderMasked(main.phone, words.phoneOf(main.name))}</Fact>
      <Fact name={words.openTickets}>
        {counts?.openTickets !== undefined && (
          <>
            {counts.openTickets}
            {!!counts.overdueTickets && (
              <>
                {words.comma}
                <span className={styles.danger}>{words.overdue(counts.overdueTickets)}</span>
              </>
            )}
          </>
        )}
      </Fact>
      <Fact name={words.lastContact}>
        {lastContact && (
          <>
            <Moment at={lastContact.at} writing={writing} /> {optionLabel('interaction-kinds', lastContact.kind)}
          </>
        )}
      </Fact>
    </dl>
  )
}
