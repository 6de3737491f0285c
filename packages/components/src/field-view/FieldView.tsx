import { type FieldContext, type FieldDescriptor, type FieldValue, isEmpty } from '@clientele/core'
import type { HTMLAttributes } from 'react'
import { useLabels } from '../clientele/index.js'
import { joinClasses } from '../theme/index.js'
import { useWriting } from '../writing-values/index.js'
import type { FieldSlots } from './FieldSlots.js'
import { type FieldViewLabels, fieldViewLabels } from './FieldView.labels.js'
import styles from './FieldView.module.css'
import { ShownValue } from './shown/index.js'
import { useFieldContext } from './useFieldContext.js'

/** What a shown value takes, besides the attributes of a `<div>`. */
export interface FieldViewProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'>, FieldSlots {
  /** What the value is. */
  readonly field: FieldDescriptor
  /** The value as the record has it. */
  readonly value: FieldValue | undefined
  /** What fields need besides their values; language, zone and clock are the provider's where it says nothing. */
  readonly context?: FieldContext | undefined
  /** Keeps it to one line, as in the cell of a table: rows and ticks as a count, a signature as a name. */
  readonly compact?: boolean | undefined
  /** Whose value it is, for those who hear what a button shows. */
  readonly of?: string | undefined
  /** Words of this value alone, over those of the catalogue. */
  readonly labels?: Partial<FieldViewLabels> | undefined
}

/**
 * Shows the value of a field of any type; a sensitive one by its mask, an unknown type as it is. Renders a `<div>`.
 * @selector `[data-type="money"]` the type of the field
 * @selector `[data-empty]` nothing is known
 * @selector `[data-compact]` keeps to one line
 */
export function FieldView(props: FieldViewProps) {
  const { field, value, context: given, compact, of, labels, className, ...others } = props
  const { renderMasked, renderReference, renderFile, ...rest } = others
  const words = useLabels('fieldView', fieldViewLabels, labels)
  const context = useFieldContext(given)
  const writing = useWriting()
  const empty = isEmpty(field, value)
  return (
    <div
      data-slot="field-view"
      {...rest}
      className={joinClasses(styles.view, className)}
      data-type={field.type}
      data-empty={empty ? '' : undefined}
      data-compact={compact ? '' : undefined}
    >
      {empty ? (
        <span className={styles.faint}>{writing.day(null)}</span>
      ) : (
        <ShownValue
          field={field}
          value={value}
          context={context}
          compact={compact}
          of={of}
          words={words}
          writing={writing}
          slots={{ renderMasked, renderReference, renderFile }}
        />
      )}
    </div>
  )
}
