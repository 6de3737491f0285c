import type { Customer } from '@clientele/core'
import { Ellipsis } from 'lucide'
import { useState } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import { LazyPopover } from '../../lazy-popover/index.js'
import { reasonLabels, reasonText } from '../../locales/index.js'
import { Button } from '../../primitives/button/index.js'
import { Icon } from '../../primitives/icon/index.js'
import type { CustomerCardAction } from '../CustomerCardRegistry.js'
import styles from './CustomerCardActions.module.css'
import { customerCardOwnLabels } from './CustomerCardOwn.labels.js'

interface CustomerCardActionsProps {
  readonly customer: Customer
  readonly actions: readonly CustomerCardAction[]
}

const loadMenu = () => import('./CustomerCardMenu.js')

/** Shows what can be done with a customer; on a phone as a row of equal parts. Renders a `<div>`. */
export function CustomerCardActions({ customer, actions }: CustomerCardActionsProps) {
  const words = useLabels('customerCardOwn', customerCardOwnLabels)
  const { offered, refusalOf, press, busy } = useOffered(customer, actions)
  const primary = offered.filter(({ position }) => position === 'primary')
  const shown = [...primary, ...offered.filter(({ position = 'head' }) => position === 'head')]
  const more = offered.filter(({ position }) => position === 'menu')
  return (
    <div className={styles.row} data-slot="customer-card-action-row" data-menu={shown.length === 0 ? '' : undefined}>
      {shown.map((action) => {
        const refusal = refusalOf(action)
        return (
          <Button
            key={action.key}
            className={styles.action}
            variant={action.position === 'primary' ? 'primary' : 'default'}
            busy={busy === action.key}
            disabled={refusal !== undefined}
            title={refusal}
            onClick={() => press(action)}
          >
            {action.icon && (
              <span className={styles.icon}>
                <Icon of={action.icon} />
              </span>
            )}
            {action.label}
          </Button>
        )
      })}
      {more.length > 0 && (
        <LazyPopover
          load={loadMenu}
          popup="menu"
          variant="quiet"
          icon
          className={styles.more}
          aria-label={words.more}
          failedText={words.partFailed}
          renderPopover={({ CustomerCardMenu }, popover) => (
            <CustomerCardMenu
              label={words.more}
              actions={more}
              refusalOf={refusalOf}
              onSelect={press}
              popover={popover}
            />
          )}
        >
          <Icon of={Ellipsis} />
        </LazyPopover>
      )}
    </div>
  )
}

/** What the host's actions throw is told to the host, and the card stays as it is. */
function useOffered(customer: Customer, actions: readonly CustomerCardAction[]) {
  const { locale, reportError } = useClientele()
  const reasons = useLabels('reasons', reasonLabels)
  const [busy, setBusy] = useState<string>()

  const offered = actions.filter(({ when }) => {
    try {
      return when?.(customer) ?? true
    } catch (error) {
      queueMicrotask(() => reportError(error))
      return false
    }
  })

  function refusalOf({ key }: CustomerCardAction) {
    const offer = customer.rights?.actions?.find(({ action }) => action === key)
    return offer?.refused && reasonText(offer.refused, reasons, locale)
  }

  async function run({ key, onPress }: CustomerCardAction) {
    setBusy(key)
    try {
      await onPress(customer)
    } catch (error) {
      reportError(error)
    }
    setBusy(undefined)
  }

  return { offered, refusalOf, busy, press: (action: CustomerCardAction) => void run(action) }
}
