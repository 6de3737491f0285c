import type { Id, RecordRef } from '@clientele/core'
import type { MouseEvent } from 'react'
import { RecordLink, useClientele } from '../clientele/index.js'
import styles from './CustomerHoverCard.module.css'

interface OpenCustomerProps {
  readonly customerId: Id
  readonly opener: HTMLElement | null
  readonly label: string
  readonly onOpen: () => void
}

/** Shows the way to the customer: the host's, or else that of the link the card belongs to. Renders a link or nothing. */
export function OpenCustomer({ customerId, opener, label, onOpen }: OpenCustomerProps) {
  const { href, navigable } = useClientele()
  const to: RecordRef = { resource: 'customers', id: customerId }
  if (navigable || href(to) !== undefined) {
    return (
      <RecordLink to={to} className={styles.open} onClick={onOpen}>
        {label}
      </RecordLink>
    )
  }
  const link = opener?.closest('a')
  if (!link?.href) return null

  function follow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    link?.click()
    onOpen()
  }
  return (
    <a className={styles.open} href={link.href} onClick={follow}>
      {label}
    </a>
  )
}
