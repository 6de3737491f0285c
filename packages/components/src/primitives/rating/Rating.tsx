import { forwardRef } from 'react'
import type { ChoiceOption } from '../choice-options/index.js'
import { SegmentedChoice, type SegmentedChoiceProps } from '../segmented-choice/index.js'
import styles from './Rating.module.css'

/** What a rating takes, besides what a `SegmentedChoice` takes; its values are `'1'` to the last step. */
export interface RatingProps extends Omit<SegmentedChoiceProps, 'options' | 'kept' | 'children'> {
  /** How many steps there are. */
  readonly steps: number
  /** The words of the steps; where some have none, the steps show figures and the words stand under the ends. */
  readonly options?: readonly ChoiceOption[] | undefined
}

/** Shows a scale of which one step is taken, by its words or its figures. Renders a `<div role="radiogroup">`. */
export const Rating = forwardRef<HTMLInputElement, RatingProps>(function Rating({ steps, options = [], ...rest }, ref) {
  const scale = Array.from({ length: steps }, (_, index) => `${index + 1}`)
  const labels = new Map(options.map(({ value, label }) => [value, label]))
  const worded = scale.every((step) => labels.has(step))
  const shown = scale.map((value) => {
    const label = labels.get(value)
    return worded && label ? { value, label } : { value, label: value, description: label }
  })
  const ends = worded ? [] : [scale[0], scale.at(-1)].map((step) => labels.get(step ?? ''))
  return (
    <SegmentedChoice data-slot="rating" {...rest} ref={ref} options={shown}>
      {ends.some(Boolean) && (
        <span className={styles.ends} aria-hidden data-slot="rating-ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
    </SegmentedChoice>
  )
})
