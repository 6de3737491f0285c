import { Check } from 'lucide'
import { memo } from 'react'
import { MatchedText } from '../../matched-text/index.js'
import { Icon } from '../icon/index.js'
import styles from './Combobox.module.css'
import type { ComboboxOption } from './ComboboxOption.js'

interface ComboboxRowProps {
  readonly id: string
  readonly option: ComboboxOption
  readonly query: string
  /** True for the one that the Enter key chooses. */
  readonly active: boolean
  readonly chosen: boolean
  /** Its place among all that fit, of which not every one may be drawn. */
  readonly place: number
  readonly all: number
}

/**
 * Shows one option, with what was typed underlined. Renders a `<div role="option">`; keys are the input's matter, presses
 * the list's.
 */
export const ComboboxRow = memo(function ComboboxRow(props: ComboboxRowProps) {
  const { id, option, query, active, chosen, place, all } = props
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className={styles.option}
      aria-selected={chosen}
      aria-disabled={option.disabled}
      aria-posinset={place}
      aria-setsize={all}
      title={option.description}
      data-slot="combobox-option"
      data-place={place - 1}
      data-active={active ? '' : undefined}
    >
      <span className={styles.label}>
        <MatchedText text={option.label} search={query} />
      </span>
      {option.detail && (
        <span className={styles.detail}>
          <MatchedText text={option.detail} search={query} />
        </span>
      )}
      {chosen && <Icon of={Check} size="small" className={styles.check} />}
    </div>
  )
})
