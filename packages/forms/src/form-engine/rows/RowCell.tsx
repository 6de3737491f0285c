import { useClientele } from '@clientele/components/clientele'
import { Icon } from '@clientele/components/primitives/icon'
import { type FieldDescriptor, textIn } from '@clientele/core'
import { CircleAlert } from 'lucide'
import { useMemo } from 'react'
import { controlOf } from '../controls/controlOf.js'
import { useFormParts } from '../FormContext.js'
import { cellName, type FieldPlace, fieldName } from '../model/index.js'
import { useFieldState } from '../useFieldState.js'
import styles from './FormRows.module.css'

/** What a cell takes. */
export interface RowCellProps {
  /** The field that has the rows. */
  readonly rows: FieldPlace
  readonly rowKey: string
  readonly column: FieldDescriptor
  readonly headId: string
}

/** Shows one column of one row: its control, and what is wrong under it. Renders a `<div role="cell">`. */
export function RowCell({ rows, rowKey, column, headId }: RowCellProps) {
  const { model, controls, say } = useFormParts('<FormRows>')
  const { locale } = useClientele()
  const place = useMemo(
    () => ({ name: cellName(rows.field, rowKey, column), field: column, row: { field: rows.field, key: rowKey } }),
    [rows, rowKey, column],
  )
  const { visible, required, readOnly, error } = useFieldState(model, place)
  if (!visible) return <div role="cell" className={styles.cell} data-type={column.type} />
  const Control = controlOf(column, controls)
  const head = `${headId}c-${fieldName(column.key)}`
  const id = `${headId}${rowKey}-${fieldName(column.key)}`
  return (
    <div
      role="cell"
      className={styles.cell}
      data-field={place.name}
      data-type={column.type}
      data-invalid={error ? '' : undefined}
    >
      <span className={styles.cellLabel} aria-hidden>
        {textIn(column.label, locale) ?? column.key}
        {required && <span className={styles.star}>*</span>}
      </span>
      <Control
        place={place}
        readOnly={readOnly}
        control={{
          id,
          required,
          'aria-labelledby': `${headId}name ${headId}r-${rowKey} ${head}`,
          'aria-describedby': error ? `${id}note` : undefined,
          'aria-invalid': error ? true : undefined,
        }}
      />
      {error && (
        <p className={styles.cellError} id={`${id}note`}>
          <Icon of={CircleAlert} size="small" /> {say(error)}
        </p>
      )}
    </div>
  )
}
