import { CircleAlert } from 'lucide'
import type { HTMLAttributes, ReactNode } from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { Icon } from '../icon/index.js'
import { primitiveLabels } from '../Primitives.labels.js'
import styles from './Field.module.css'

/** What a control takes from its field: spread it on the control. */
export interface FieldControlProps {
  /** The id that the label points to. */
  readonly id: string
  /** Whether the control must be filled in. */
  readonly required: boolean | undefined
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-labelledby': string
}

/** What a field takes, besides the attributes of a `<div>`. */
export interface FieldProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** The words over the control. */
  readonly label: ReactNode
  /** Marks that nothing can be saved without it. */
  readonly required?: boolean | undefined
  /** What helps to fill it, in a sentence under the control. */
  readonly help?: ReactNode
  /** What is wrong with it and what would be right; stands in place of the help. */
  readonly error?: ReactNode
  /**
   * Where the label stands; `auto` beside the control from 520 px of the container, above it in less.
   * @default 'above'
   */
  readonly layout?: 'above' | 'beside' | 'auto' | undefined
  /** Draws the control: `(control) => <TextInput {...control} />`. */
  readonly children: (control: FieldControlProps) => ReactNode
}

/**
 * Shows a label, a control, and help or an error under it. Renders a `<div>`.
 * @selector `[data-layout="beside"]` where the label stands
 * @selector `[data-invalid]` has an error
 */
export function Field(props: FieldProps) {
  const { label, required, help, error, layout = 'above', className, children, ...rest } = props
  const words = useLabels('primitives', primitiveLabels)
  const id = useClienteleId()
  const invalid = Boolean(error)
  const note = error || help
  return (
    <div
      data-slot="field"
      {...rest}
      className={joinClasses(styles.field, className)}
      data-layout={layout}
      data-invalid={invalid ? '' : undefined}
    >
      <label className={styles.label} id={`${id}label`} htmlFor={id}>
        {label}{' '}
        {required && (
          <span className={styles.required} role="img" aria-label={words.required}>
            *
          </span>
        )}
      </label>
      <div className={styles.control}>
        {children({
          id,
          required,
          'aria-labelledby': `${id}label`,
          'aria-describedby': note ? `${id}note` : undefined,
          'aria-invalid': invalid || undefined,
        })}
        {note && (
          <p className={styles.note} id={`${id}note`} data-slot={invalid ? 'field-error' : 'field-help'}>
            {invalid && <Icon of={CircleAlert} size="small" />} {note}
          </p>
        )}
      </div>
    </div>
  )
}
