import { useClienteleId } from '../clientele/index.js'
import { Radio } from '../primitives/radio-group/index.js'
import type { ConflictOverlap } from './ConflictRows.js'
import styles from './ConflictView.module.css'

/** What the row of a field that both changed takes. */
export interface ConflictSidesProps {
  readonly overlap: ConflictOverlap
  /** The words over the columns; `id` heads the ids of the heads of the columns. */
  readonly titles: { readonly id: string; readonly yours: string; readonly theirs: string; readonly original: string }
  readonly chosen: 'yours' | 'theirs' | undefined
  readonly disabled: boolean
  readonly onChoose: (side: 'yours' | 'theirs') => void
}

const sides = ['yours', 'theirs'] as const

/** Shows the two values of a field side by side, one to be chosen. Renders a `<div role="radiogroup">`. */
export function ConflictSides({ overlap, titles, chosen, disabled, onChoose }: ConflictSidesProps) {
  const id = useClienteleId()
  return (
    <div
      className={styles.row}
      role="radiogroup"
      aria-required
      aria-labelledby={`${id}name`}
      aria-describedby={`${id}original`}
      data-slot="conflict-view-field"
    >
      <div className={styles.field}>
        <span id={`${id}name`} className={styles.name}>
          {overlap.label}
        </span>
        <span id={`${id}original`} className={styles.original}>
          {titles.original} {overlap.original}
        </span>
      </div>
      {sides.map((side) => (
        <label
          key={side}
          className={styles.side}
          htmlFor={id + side}
          data-side={side}
          data-chosen={chosen === side ? '' : undefined}
        >
          <span className={styles.title} aria-hidden>
            {titles[side]}
          </span>
          <Radio
            className={styles.mark}
            id={id + side}
            name={id}
            value={side}
            checked={chosen === side}
            disabled={disabled}
            aria-labelledby={`${titles.id}${side} ${id}${side}-value`}
            onChange={() => onChoose(side)}
          />
          <span id={`${id}${side}-value`} className={styles.value}>
            {overlap[side]}
          </span>
        </label>
      ))}
    </div>
  )
}
