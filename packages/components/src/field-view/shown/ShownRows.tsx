import { type FieldValues, isEmpty, isVisible, textIn } from '@clientele/core'
import { columnAlign } from '../columnAlign.js'
import styles from '../FieldView.module.css'
import { isRowValue, listOf } from './readings.js'
import { ShownOne } from './ShownOne.js'
import type { ShownValueProps } from './ShownValueProps.js'

/** Shows repeating rows as a ruled table, as cards where it is narrow. Renders a `<table>`. */
export function ShownRows({ field, value, ...rest }: ShownValueProps) {
  const { context, writing } = rest
  const locale = context.locale ?? 'en'
  const columns = (field.fields ?? []).map((column) => ({ column, label: textIn(column.label, locale) ?? column.key }))
  const rows = listOf(value).filter(isRowValue)
  return (
    <div className={styles.rows} data-slot="field-view-rows">
      <table className={styles.table} aria-label={textIn(field.label, locale) ?? field.key}>
        <thead className={styles.head}>
          <tr>
            {columns.map(({ column, label }) => (
              <th key={column.key} className={styles.heading} scope="col" data-align={columnAlign(column)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={keyOf(row, index)} className={styles.row}>
              {columns.map(({ column, label }) => {
                const cell = isVisible(column, {}, context, row) ? row[column.key] : undefined
                const empty = isEmpty(column, cell)
                return (
                  <td
                    key={column.key}
                    className={styles.cell}
                    data-align={columnAlign(column)}
                    data-empty={empty ? '' : undefined}
                  >
                    <span className={styles.cellLabel}>{label}</span>
                    {empty ? (
                      <span className={styles.faint}>{writing.day(null)}</span>
                    ) : (
                      <ShownOne {...rest} field={column} value={cell} />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function keyOf({ id }: FieldValues, index: number) {
  return typeof id === 'string' ? id : index
}
