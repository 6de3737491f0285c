import { ListFilter, Plus, X } from 'lucide'
import { LazyPopover } from '../../lazy-popover/index.js'
import { Button } from '../../primitives/button/index.js'
import { Icon } from '../../primitives/icon/index.js'
import type { CustomerListLabels } from '../CustomerList.labels.js'
import type { CustomerListFiltering } from '../CustomerListState.js'
import { type CustomerListFilter, isUnset } from '../query/index.js'
import styles from './CustomerListChips.module.css'
import { filterName, filterValue } from './filterWords.js'

interface CustomerListChipsProps {
  readonly filtering: CustomerListFiltering
  readonly labels: CustomerListLabels
}

const loadPanel = () => import('./CustomerListFilterPanel.js')

/** Shows each set filter with a way to change it and one to take it away; on a phone how many there are. Renders a `<div>`. */
export function CustomerListChips({ filtering, labels }: CustomerListChipsProps) {
  const { filters, offered, onFiltersChange, onOpen } = filtering
  const set = offered.filter((name) => !isUnset(filters, name))
  const opening = { load: loadPanel, failedText: labels.partFailed, onOpen }

  function remove(name: CustomerListFilter, chip: HTMLElement | null) {
    const neighbour = chip?.nextElementSibling ?? chip?.previousElementSibling
    neighbour?.querySelector('button')?.focus()
    onFiltersChange({ ...filters, [name]: undefined })
  }

  return (
    <div className={styles.chips} data-slot="customer-list-filters">
      {set.map((name) => (
        <span key={name} className={styles.chip} data-slot="customer-list-filter" data-filter={name}>
          <LazyPopover
            {...opening}
            variant="quiet"
            size="small"
            className={styles.value}
            renderPopover={({ CustomerListFilterPanel }, popover) => (
              <CustomerListFilterPanel filtering={filtering} only={name} popover={popover} labels={labels} />
            )}
          >
            <span className={styles.name}>{filterName(name, labels)}</span>{' '}
            <span className={styles.what}>{filterValue(name, filtering, labels)}</span>
          </LazyPopover>
          <Button
            variant="quiet"
            size="small"
            icon
            className={styles.remove}
            aria-label={labels.removeFilter(filterName(name, labels))}
            onClick={(event) => remove(name, event.currentTarget.parentElement)}
          >
            <Icon of={X} size="small" />
          </Button>
        </span>
      ))}
      <span className={styles.add}>
        <LazyPopover
          {...opening}
          variant="quiet"
          className={styles.open}
          renderPopover={({ CustomerListFilterPanel }, popover) => (
            <CustomerListFilterPanel filtering={filtering} popover={popover} labels={labels} />
          )}
        >
          <Icon of={Plus} className={styles.plus} />
          <Icon of={ListFilter} className={styles.funnel} />
          <span className={styles.plain}>{labels.filterButton}</span>
          <span className={styles.counted}>{labels.filterCount(set.length)}</span>
        </LazyPopover>
      </span>
    </div>
  )
}
