import type { RecordRef } from '@clientele/core'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { joinClasses } from '../theme/index.js'
import { useClienteleValue } from './ClienteleContext.js'
import styles from './RecordLink.module.css'

/** What a link to a record takes, besides the attributes of an `<a>`. */
export interface RecordLinkProps extends Omit<AnchorHTMLAttributes<HTMLElement>, 'href'> {
  /** The record the link leads to. */
  readonly to: RecordRef
}

/**
 * Shows a link that opens a record the host's way: a plain click goes to `onNavigate`, any other is the browser's.
 * Renders an `<a>`, a `<button>` where the host has no address, or a `<span>` where it cannot open records.
 */
export function RecordLink({ to, className, onClick, ...rest }: RecordLinkProps) {
  const { href, navigable, navigate } = useClienteleValue('<RecordLink>')
  const address = href(to)
  const classes = joinClasses(styles.link, className)
  function open(event: MouseEvent<HTMLElement>) {
    onClick?.(event)
    navigate(to, event)
  }
  if (address !== undefined) {
    return <a data-slot="record-link" {...rest} className={classes} href={address} onClick={open} />
  }
  if (navigable) return <button data-slot="record-link" {...rest} type="button" className={classes} onClick={open} />
  return <span data-slot="record-link" {...rest} className={className} />
}
