import { RecordLink, useClientele, useClienteleId, useLabels } from '@clientele/components/clientele'
import { reasonLabels, reasonText } from '@clientele/components/locales'
import { Button } from '@clientele/components/primitives/button'
import { Frame } from '@clientele/components/primitives/frame'
import { Strip } from '@clientele/components/primitives/strip'
import type { Likeness } from '@clientele/core'
import { TriangleAlert } from 'lucide'
import { useEffect, useRef } from 'react'
import type { CustomerFormLabels } from '../CustomerForm.labels.js'
import styles from '../CustomerForm.module.css'

/** What the customers that resemble another one take. */
export interface LikelyCustomersProps {
  readonly likely: readonly Likeness[]
  /** Whether the customer being written is a new one. */
  readonly creating: boolean
  readonly words: CustomerFormLabels
  readonly edge: 'line' | 'none' | undefined
  readonly onSaveAnyway: () => void
  readonly onBack: () => void
}

/** Shows, before a save, who is already there and why they resemble; nobody is kept from saving. Renders a `<section>`. */
export function LikelyCustomers({ likely, creating, words, edge, onSaveAnyway, onBack }: LikelyCustomersProps) {
  const id = useClienteleId()
  const view = useRef<HTMLElement>(null)
  // The form that held the focus has made room for this.
  useEffect(() => view.current?.focus(), [])
  return (
    <Frame ref={view} edge={edge} tabIndex={-1} aria-labelledby={`${id}title`} data-slot="likely-customers">
      <Strip tone="warning" icon={TriangleAlert} className={styles.strip}>
        <b id={`${id}title`} className={styles.strong}>
          {words.likely(likely.length)}
        </b>{' '}
        <span className={styles.muted}>{words.likelyHelp}</span>
      </Strip>
      <ul className={styles.likely}>
        {likely.map((likeness) => (
          <LikelyCustomer key={likeness.customer.id} likeness={likeness} words={words} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="primary" onClick={onBack}>
          {words.back}
        </Button>
        <Button onClick={onSaveAnyway}>{creating ? words.createAnyway : words.saveAnyway}</Button>
      </div>
    </Frame>
  )
}

interface LikelyCustomerProps {
  readonly likeness: Likeness
  readonly words: CustomerFormLabels
}

function LikelyCustomer({ likeness: { customer, reasons }, words }: LikelyCustomerProps) {
  const { locale } = useClientele()
  const reasonWords = useLabels('reasons', reasonLabels)
  const { id, number, name, owner, mainContact } = customer
  const contact = mainContact && [mainContact.name, mainContact.phone?.masked].filter(Boolean).join(' ')
  return (
    <li className={styles.candidate}>
      <div className={styles.who}>
        <RecordLink to={{ resource: 'customers', id }} className={styles.strong} aria-label={words.open(name)}>
          {name}
        </RecordLink>
        <span className={styles.meta}>{[number, owner?.name, contact].filter(Boolean).join(' · ')}</span>
      </div>
      <span className={styles.why}>
        {reasons
          .map((reason) =>
            Object.hasOwn(words.likenesses, reason.code)
              ? words.likenesses[reason.code]
              : reasonText(reason, reasonWords, locale),
          )
          .join(words.separator)}
      </span>
    </li>
  )
}
