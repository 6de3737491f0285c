import { useClientele, useClienteleId, useLabels } from '@clientele/components/clientele'
import { Button } from '@clientele/components/primitives/button'
import { Icon } from '@clientele/components/primitives/icon'
import { textIn } from '@clientele/core'
import { CircleAlert, Plus } from 'lucide'
import { type KeyboardEvent, useRef } from 'react'
import { useFormParts } from '../FormContext.js'
import { type FieldPlace, fieldName, type RowsModel } from '../model/index.js'
import { useFieldState } from '../useFieldState.js'
import { FormRow } from './FormRow.js'
import { formRowsLabels } from './FormRows.labels.js'
import styles from './FormRows.module.css'
import { useRowActions } from './useRowActions.js'
import { useRowGroups } from './useRowGroups.js'

/** What the table of repeating rows takes. */
export interface RowsTableProps {
  readonly place: FieldPlace
  readonly rows: RowsModel
}

/** Shows repeating rows as a ruled table, as cards where it is narrow. Renders a `<div role="group">`. */
export function RowsTable({ place, rows }: RowsTableProps) {
  const { model, say } = useFormParts('<FormRows>')
  const words = useLabels('formRows', formRowsLabels)
  const { locale } = useClientele()
  const id = useClienteleId()
  const table = useRef<HTMLDivElement>(null)
  const groups = useRowGroups(rows)
  const { actions, removed } = useRowActions({ place, rows, table })
  const { visible, required, readOnly, error } = useFieldState(model, place)
  if (!visible) return null
  const { field } = place
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY, fields: columns = [] } = field
  const count = rows.order().length
  const help = textIn(field.help, locale)

  function press(event: KeyboardEvent<HTMLElement>) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!by || !event.altKey || event.defaultPrevented || event.nativeEvent.isComposing || readOnly) return
    const target = event.target as HTMLElement
    const rowKey = target.closest<HTMLElement>('[data-row]')?.dataset.row?.split('.').at(-1)
    if (rowKey === undefined || target.matches('select')) return
    event.preventDefault()
    actions.move(rowKey, by)
  }

  return (
    <div
      role="group"
      className={styles.rows}
      aria-labelledby={`${id}label`}
      aria-describedby={error || help ? `${id}note` : undefined}
      data-slot="form-rows"
      data-field={place.name}
      data-invalid={error ? '' : undefined}
    >
      <div className={styles.title} id={`${id}label`}>
        <span id={`${id}name`}>{textIn(field.label, locale) ?? field.key}</span>{' '}
        {required && (
          <span className={styles.star} role="img" aria-label={words.required}>
            *
          </span>
        )}{' '}
        <span className={styles.count}>{words.count(count)}</span>
      </div>
      {/* A table in divs: content-visibility does nothing on table rows. */}
      <div
        ref={table}
        role="table"
        className={styles.table}
        aria-labelledby={`${id}label`}
        aria-rowcount={count + 1}
        onKeyDown={press}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row}>
            <span role="columnheader" className={styles.hidden}>
              #
            </span>
            {columns.map((column) => (
              <div
                key={column.key}
                role="columnheader"
                className={styles.columnHead}
                id={`${id}c-${fieldName(column.key)}`}
                data-type={column.type}
              >
                {textIn(column.label, locale) ?? column.key}
                {column.required === true && (
                  <span className={styles.star} aria-hidden>
                    *
                  </span>
                )}
              </div>
            ))}
            {!readOnly && <span role="cell" className={styles.toolsHead} />}
          </div>
        </div>
        {groups.map(({ key, keys }) => (
          <div key={key} role="rowgroup" className={styles.group}>
            {keys.map((rowKey) => (
              <FormRow
                key={rowKey}
                rowKey={rowKey}
                rows={rows}
                place={place}
                headId={id}
                actions={readOnly ? undefined : actions}
                removable={count > minimum}
              />
            ))}
          </div>
        ))}
      </div>
      {count === 0 && <p className={styles.none}>{words.none}</p>}
      {(error || help) && (
        <p className={styles.note} id={`${id}note`}>
          {error && (
            <span className={styles.error}>
              <Icon of={CircleAlert} size="small" /> {say(error)}
            </span>
          )}{' '}
          {help}
        </p>
      )}
      {!readOnly && (
        <div className={styles.foot}>
          <Button variant="quiet" className={styles.add} disabled={count >= maximum} onClick={actions.add}>
            <Icon of={Plus} /> {words.add}
          </Button>
          {count >= maximum && <span className={styles.none}>{words.most(maximum)}</span>}
          {removed && (
            <span className={styles.removed}>
              {words.removed(removed.at + 1)}{' '}
              <Button variant="quiet" size="small" data-undo="" onClick={actions.restore}>
                {words.undo}
              </Button>
            </span>
          )}
          {count > 1 && (
            <span className={styles.keys} aria-hidden>
              <kbd className={styles.key}>Alt</kbd> <kbd className={styles.key}>↑</kbd>{' '}
              <kbd className={styles.key}>↓</kbd> {words.moveKeys}
            </span>
          )}
        </div>
      )}
    </div>
  )
}
