import type { Contact } from '@clientele/core'
import { Badge } from '../../primitives/badge/index.js'
import { joinClasses } from '../../theme/index.js'
import type { CustomerCardLabels } from '../CustomerCard.labels.js'
import styles from '../CustomerCard.module.css'
import type { RenderMasked } from '../CustomerCardView.js'

interface CustomerCardContactsProps {
  readonly contacts: readonly Contact[]
  readonly headingId: string
  readonly note: string | undefined
  readonly words: CustomerCardLabels
  readonly renderMasked: RenderMasked
}

/** Shows the people at the customer and the ways to reach them. Renders a `<section>`. */
export function CustomerCardContacts({ contacts, headingId, note, words, renderMasked }: CustomerCardContactsProps) {
  return (
    <section className={styles.contacts} data-slot="customer-card-contacts" aria-labelledby={headingId}>
      <h3 className={joinClasses(styles.strong, styles.heading)} id={headingId}>
        {words.contacts} <span className={joinClasses(styles.faint, styles.small)}>{contacts.length || ''}</span>
      </h3>
      {note && contacts.length > 0 && <p className={joinClasses(styles.muted, styles.small, styles.heading)}>{note}</p>}
      {contacts.length ? (
        <ul className={styles.block}>
          {contacts.map(({ id, name, jobTitle, main, phone, email }) => (
            <li key={id} className={styles.person} data-slot="customer-card-contact">
              <p className={styles.flow}>
                <b className={styles.strong}>{name}</b> <span className={styles.muted}>{jobTitle}</span>
                {main && <Badge className={styles.end}>{words.mainContact}</Badge>}
              </p>
              {phone && <div className={styles.block}>{renderMasked(phone, words.phoneOf(name))}</div>}
              {email && <div className={styles.block}>{renderMasked(email, words.emailOf(name))}</div>}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.faint}>{words.noContacts}</p>
      )}
    </section>
  )
}
