import { ChevronDown, Plus } from 'lucide'
import { LazyPopover } from '../lazy-popover/index.js'
import { Button } from '../primitives/button/index.js'
import { Icon } from '../primitives/icon/index.js'
import type { CustomerHistoryLabels } from './CustomerHistory.labels.js'
import styles from './CustomerHistory.module.css'

/** What a history is narrowed by, and what it could be. */
export interface CustomerHistoryFilters {
  /** The kind that is shown; all of them when left out. */
  readonly kind?: string | undefined
  /** Nothing older than so many months is shown; all of it when left out. */
  readonly months?: number | undefined
  /** The kinds to choose from, with their words; without any there is no such filter. */
  readonly kinds?: readonly { readonly value: string; readonly label: string }[] | undefined
  /** The spans of months to choose from; without any there is no such filter. */
  readonly spans?: readonly number[] | undefined
  readonly onFiltersChange: (filters: {
    readonly kind?: string | undefined
    readonly months?: number | undefined
  }) => void
}

interface HistoryToolbarProps {
  readonly filters: CustomerHistoryFilters | undefined
  /** Opens what logs an interaction; without it there is no such button. */
  readonly onLog: (() => void) | undefined
  readonly logging: boolean
  readonly words: CustomerHistoryLabels
}

const loadMenu = () => import('./HistoryFilterMenu.js')

/** Shows what a history is narrowed by and the way to log something. Renders a `<div>`, or nothing. */
export function HistoryToolbar({ filters, onLog, logging, words }: HistoryToolbarProps) {
  if (!filters && !onLog) return null
  const { kind, months, kinds = [], spans = [] } = filters ?? {}
  const shared = { load: loadMenu, popup: 'menu' as const, failedText: words.partFailed, className: styles.filter }
  return (
    <div className={styles.toolbar} data-slot="customer-history-toolbar">
      {filters && kinds.length > 0 && (
        <LazyPopover
          {...shared}
          renderPopover={({ HistoryFilterMenu }, popover) => (
            <HistoryFilterMenu
              label={words.kind}
              value={kind}
              choices={[{ value: undefined, label: words.allKinds }, ...kinds]}
              onChange={(next) => filters.onFiltersChange({ kind: next, months })}
              popover={popover}
            />
          )}
        >
          <span className={styles.filterName}>{words.kind}</span>
          {kinds.find(({ value }) => value === kind)?.label ?? kind ?? words.allKinds}
          <Icon of={ChevronDown} size="small" />
        </LazyPopover>
      )}
      {filters && spans.length > 0 && (
        <LazyPopover
          {...shared}
          renderPopover={({ HistoryFilterMenu }, popover) => (
            <HistoryFilterMenu
              label={words.period}
              value={months === undefined ? undefined : String(months)}
              choices={[
                { value: undefined, label: words.allPeriods },
                ...spans.map((span) => ({ value: String(span), label: words.lastMonths(span) })),
              ]}
              onChange={(next) =>
                filters.onFiltersChange({ kind, months: next === undefined ? undefined : Number(next) })
              }
              popover={popover}
            />
          )}
        >
          <span className={styles.filterName}>{words.period}</span>
          {months === undefined ? words.allPeriods : words.lastMonths(months)}
          <Icon of={ChevronDown} size="small" />
        </LazyPopover>
      )}
      {onLog && (
        <Button variant="quiet" className={styles.log} aria-expanded={logging} onClick={onLog}>
          <Icon of={Plus} />
          {words.log}
        </Button>
      )}
    </div>
  )
}
