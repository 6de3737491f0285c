import { toHalfWidth } from '@clientele/core'
import { type CompositionEvent, type FormEvent, useState } from 'react'
import { useLabels } from '../../clientele/index.js'
import { type AnchoredPopover, PopoverBox } from '../../lazy-popover/index.js'
import { Button } from '../../primitives/button/index.js'
import { TextInput } from '../../primitives/text-input/index.js'
import type { CustomerListLabels } from '../CustomerList.labels.js'
import { customerListPanelLabels } from '../CustomerListPanels.labels.js'
import type { CustomerListFiltering } from '../CustomerListState.js'
import { type CustomerListFilter, isUnset } from '../query/index.js'
import styles from './CustomerListFilterPanel.module.css'
import { CustomerListOption } from './CustomerListOption.js'
import { choicesOf, filterName } from './filterWords.js'

interface CustomerListFilterPanelProps {
  readonly filtering: CustomerListFiltering
  /** The one filter to set; all of them when left out. */
  readonly only?: CustomerListFilter
  readonly popover: AnchoredPopover
  readonly labels: CustomerListLabels
}

/** More choices than these are easier found by typing. */
const manyChoices = 12
const months = [1, 3, 6, 12, 24]

/** Shows what the list can be narrowed by; a press narrows it at once. Renders a popover. */
export function CustomerListFilterPanel({ filtering, only, popover, labels }: CustomerListFilterPanelProps) {
  const words = useLabels('customerListPanels', customerListPanelLabels)
  const { filters, offered, onFiltersChange } = filtering
  const any = offered.some((name) => !isUnset(filters, name))
  return (
    <PopoverBox
      {...popover}
      className={styles.panel}
      aria-label={only ? filterName(only, labels) : words.filters}
      data-slot="customer-list-filter-panel"
    >
      {(only ? [only] : offered).map((name) => (
        <fieldset key={name} className={styles.group} data-filter={name}>
          <legend className={styles.legend}>{filterName(name, labels)}</legend>
          {name === 'lastContactMonths' ? (
            <Months filtering={filtering} labels={labels} />
          ) : (
            <Values name={name} filtering={filtering} labels={labels} />
          )}
        </fieldset>
      ))}
      {!only && any && (
        <div className={styles.foot}>
          <Button variant="quiet" onClick={() => onFiltersChange({})}>
            {words.clearAll}
          </Button>
        </div>
      )}
    </PopoverBox>
  )
}

interface ValuesProps extends Pick<CustomerListFilterPanelProps, 'filtering' | 'labels'> {
  readonly name: Exclude<CustomerListFilter, 'lastContactMonths'>
}

function Values({ name, filtering, labels }: ValuesProps) {
  const words = useLabels('customerListPanels', customerListPanelLabels)
  const { filters, onFiltersChange, onOwnerSearch } = filtering
  const [sought, setSought] = useState('')
  const choices = choicesOf(name, filtering)
  if (!choices) return <p className={styles.note}>{words.choicesLoading}</p>

  const chosen = filters[name] ?? []
  const asks = name === 'owners' ? onOwnerSearch : undefined
  const shown = choices.filter(
    ({ value, label }) => chosen.includes(value) || Boolean(asks) || label.toLowerCase().includes(sought),
  )

  function seek(event: FormEvent<HTMLInputElement> | CompositionEvent<HTMLInputElement>) {
    if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return
    const text = toHalfWidth(event.currentTarget.value).trim().toLowerCase()
    setSought(text)
    asks?.(text)
  }

  return (
    <>
      {(asks || choices.length > manyChoices) && (
        <TextInput
          type="search"
          className={styles.find}
          aria-label={words.find(filterName(name, labels))}
          placeholder={words.find(filterName(name, labels))}
          autoComplete="off"
          onInput={seek}
          onCompositionEnd={seek}
        />
      )}
      {shown.length === 0 && <p className={styles.note}>{words.noChoices}</p>}
      <div className={styles.options}>
        {shown.map(({ value, label }) => (
          <CustomerListOption
            key={value}
            checked={chosen.includes(value)}
            onChange={(checked) =>
              onFiltersChange({
                ...filters,
                [name]: checked ? [...chosen, value] : chosen.filter((each) => each !== value),
              })
            }
          >
            {label}
          </CustomerListOption>
        ))}
      </div>
    </>
  )
}

function Months({ filtering, labels }: Pick<ValuesProps, 'filtering' | 'labels'>) {
  const words = useLabels('customerListPanels', customerListPanelLabels)
  const { filters, onFiltersChange } = filtering
  const set = filters.lastContactMonths
  const offered = set === undefined || months.includes(set) ? months : [...months, set].sort((a, b) => a - b)
  return (
    <div className={styles.options}>
      {[undefined, ...offered].map((span) => (
        <CustomerListOption
          key={span ?? 'any'}
          radio="lastContactMonths"
          checked={set === span}
          onChange={() => onFiltersChange({ ...filters, lastContactMonths: span })}
        >
          {span === undefined ? words.anyTime : labels.withinMonths(span)}
        </CustomerListOption>
      ))}
    </div>
  )
}
