import { type CustomerSummary, dayIn } from '@clientele/core'
import { useRef, useState } from 'react'
import { useClientele } from '../../clientele/index.js'
import { Button } from '../../primitives/button/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import type { CustomerListAction, CustomerListOwnAction } from '../CustomerListState.js'
import { useFigure } from '../useFigure.js'
import styles from './CustomerListSelectionBar.module.css'
import type { Selection } from './useSelection.js'

interface CustomerListSelectionBarProps {
  readonly selection: Selection
  /** What can be done, in this order: actions of the list by name, and the host's own. */
  readonly actions: readonly (CustomerListOwnAction | CustomerListAction)[]
  readonly columns: readonly CustomerListColumn[]
  readonly industries: Readonly<Record<string, string>>
  readonly regions: Readonly<Record<string, string>>
  readonly labels: CustomerListLabels
  readonly onClear: () => void
}

/** Says how many rows are ticked and what can be done with them. Renders a `<div role="toolbar">`. */
export function CustomerListSelectionBar(props: CustomerListSelectionBarProps) {
  const { selection, actions, labels, onClear } = props
  const { customers, loaded } = selection
  const bar = useRef<HTMLDivElement>(null)
  const figure = useFigure()
  const own = useOwnActions(props, bar)
  const { press, busy, offers } = useGuard(customers, onClear)
  const elsewhere = customers.length - loaded
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={labels.selectionActions}
      className={styles.bar}
      data-slot="customer-list-selection"
    >
      <span role="status" className={styles.count}>
        <b className={styles.strong}>{labels.selected(customers.length, figure(customers.length))}</b>
        {elsewhere > 0 && (
          <span className={styles.elsewhere}>{labels.selectedElsewhere(elsewhere, figure(elsewhere))}</span>
        )}
      </span>
      <span className={styles.actions}>
        {actions
          .map((action) => (typeof action === 'string' ? own[action] : action))
          .filter((action) => customers.length > 0 && offers(action))
          .map((action) => (
            <Button key={action.key} variant="quiet" busy={busy === action.key} onClick={() => press(action)}>
              {action.label}
            </Button>
          ))}
      </span>
      <Button variant="quiet" className={styles.clear} onClick={onClear}>
        {labels.clearSelection}
        <kbd className={styles.key} aria-hidden>
          Esc
        </kbd>
      </Button>
    </div>
  )
}

/** What the host's actions throw is told to the host, and the list stays as it is. */
function useGuard(customers: readonly CustomerSummary[], clear: () => void) {
  const { reportError } = useClientele()
  const [busy, setBusy] = useState<string>()

  function offers({ when }: CustomerListAction) {
    try {
      return when?.(customers) ?? true
    } catch (error) {
      queueMicrotask(() => reportError(error))
      return false
    }
  }

  async function run({ key, onPress }: CustomerListAction) {
    setBusy(key)
    try {
      await onPress(customers, clear)
    } catch (error) {
      reportError(error)
    }
    setBusy(undefined)
  }

  return { busy, offers, press: (action: CustomerListAction) => void run(action) }
}

function useOwnActions(
  { columns, industries, regions, labels }: CustomerListSelectionBarProps,
  bar: { readonly current: HTMLElement | null },
): Readonly<Record<CustomerListOwnAction, CustomerListAction>> {
  const { notify, now, zone } = useClientele()
  const sheet = { columns, industries, regions, labels, zone }
  return {
    copy: {
      key: 'copy',
      label: labels.copy,
      async onPress(customers) {
        const { copyCustomers } = await import('./handOut.js')
        const copied = bar.current !== null && (await copyCustomers(customers, sheet, bar.current))
        if (copied) notify({ tone: 'success', text: labels.copied(customers.length) })
        else notify({ tone: 'warning', text: labels.copyFailed })
      },
    },
    export: {
      key: 'export',
      label: labels.export,
      async onPress(customers) {
        const { downloadCustomers } = await import('./handOut.js')
        if (bar.current)
          downloadCustomers(customers, sheet, { near: bar.current, name: labels.exportFile(dayIn(now(), zone)) })
      },
    },
  }
}
