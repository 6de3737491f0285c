import type { Customer, CustomerWarning } from '@clientele/core'
import { useLabels } from '../../clientele/index.js'
import { Fence } from '../../fence/index.js'
import { type AnchoredPopover, PopoverBox } from '../../lazy-popover/index.js'
import { useWriting } from '../../writing-values/index.js'
import type { RenderWarningReason } from '../CustomerCardRegistry.js'
import styles from './CustomerCardPanels.module.css'
import { customerCardWhyLabels } from './CustomerCardWhy.labels.js'

interface CustomerCardWhyProps {
  readonly warning: CustomerWarning
  readonly customer: Customer
  /** The name of the warning. */
  readonly name: string
  /** Draws what else stands behind it. */
  readonly render: RenderWarningReason | undefined
  readonly popover: AnchoredPopover
}

/** Shows the figures behind a warning, and what the host has to say of it. Renders a popover. */
export function CustomerCardWhy({ warning, customer, name, render, popover }: CustomerCardWhyProps) {
  const { figures } = useLabels('customerCardWhy', customerCardWhyLabels)
  const writing = useWriting()
  const { code, params = {} } = warning.reason
  const rows = Object.hasOwn(figures, code) ? (figures[code]?.({ params, customer, writing }) ?? []) : []
  return (
    <PopoverBox {...popover} placement="bottom-end" className={styles.why} aria-label={name}>
      <h3 className={styles.title}>{name}</h3>
      <dl className={styles.figures}>
        {rows.map(([what, value]) => (
          <div key={what} className={styles.figure}>
            <dt className={styles.what}>{what}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {render && (
        <div className={styles.more} data-slot-host="">
          <Fence name={name}>
            <More warning={warning} customer={customer} render={render} />
          </Fence>
        </div>
      )}
    </PopoverBox>
  )
}

/** Drawn inside of the fence, so that what throws here is caught there. */
function More({
  warning,
  customer,
  render,
}: Pick<CustomerCardWhyProps, 'warning' | 'customer'> & { render: RenderWarningReason }) {
  return render(warning, customer)
}
