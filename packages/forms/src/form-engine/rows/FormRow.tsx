import { useLabels } from '@clientele/components/clientele'
import { Button } from '@clientele/components/primitives/button'
import { Icon } from '@clientele/components/primitives/icon'
import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide'
import { type FocusEvent, type KeyboardEvent, memo, useCallback, useState, useSyncExternalStore } from 'react'
import type { FieldPlace, RowsModel } from '../model/index.js'
import { formRowsLabels } from './FormRows.labels.js'
import styles from './FormRows.module.css'
import { RowCell } from './RowCell.js'
import type { RowActions } from './useRowActions.js'

/** What one row takes; nothing in it changes while other rows come, go and move. */
export interface FormRowProps {
  readonly rowKey: string
  readonly rows: RowsModel
  readonly place: FieldPlace
  /** Heads the ids of the column heads. */
  readonly headId: string
  /** What can be done with the row; nothing where it is only shown. */
  readonly actions: RowActions | undefined
  readonly removable: boolean
}

/** Shows one row: a line of the table, or a card. Renders a `<div role="row">`. */
export const FormRow = memo(function FormRow(props: FormRowProps) {
  const { rowKey, rows, place, headId, actions, removable } = props
  return (
    <div role="row" className={styles.row} data-row={`${place.name}.${rowKey}`} data-slot="form-row">
      <RowNumber rows={rows} rowKey={rowKey} id={`${headId}r-${rowKey}`} />
      {(place.field.fields ?? []).map((column) => (
        <RowCell key={column.key} rows={place} rowKey={rowKey} column={column} headId={headId} />
      ))}
      {actions && (
        <RowTools
          rows={rows}
          rowKey={rowKey}
          numberId={`${headId}r-${rowKey}`}
          actions={actions}
          removable={removable}
        />
      )}
    </div>
  )
})

function useRowNumber(rows: RowsModel, rowKey: string): number {
  const read = () => rows.place(rowKey) + 1
  return useSyncExternalStore(rows.subscribe, read, read)
}

interface RowNumberProps extends Pick<FormRowProps, 'rows' | 'rowKey'> {
  readonly id: string
}

/** Alone drawn again when rows before it come or go. */
function RowNumber({ rows, rowKey, id }: RowNumberProps) {
  const words = useLabels('formRows', formRowsLabels)
  return (
    <span role="rowheader" className={styles.number} id={id}>
      {words.row(useRowNumber(rows, rowKey))}
    </span>
  )
}

interface RowToolsProps extends Pick<FormRowProps, 'rows' | 'rowKey' | 'removable'> {
  readonly actions: RowActions
  /** The element that says which row it is; the button is named by it, so that it need not be drawn with every number. */
  readonly numberId: string
}

function RowTools({ rows, rowKey, numberId, actions, removable }: RowToolsProps) {
  const words = useLabels('formRows', formRowsLabels)
  const [open, setOpen] = useState(false)
  const close = useCallback((event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }, [])

  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    event.currentTarget.querySelector('button')?.focus()
  }

  return (
    <div role="cell" className={styles.tools} onBlur={close} onKeyDown={press}>
      <Button
        variant="quiet"
        size="small"
        icon
        className={styles.tool}
        id={`${numberId}tools`}
        aria-label={words.actions}
        aria-labelledby={`${numberId}tools ${numberId}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon of={Ellipsis} size="small" />
      </Button>
      {open && <RowToolbar rows={rows} rowKey={rowKey} actions={actions} removable={removable} />}
    </div>
  )
}

type RowToolbarProps = Omit<RowToolsProps, 'numberId'>

function RowToolbar({ rows, rowKey, actions, removable }: RowToolbarProps) {
  const words = useLabels('formRows', formRowsLabels)
  const number = useRowNumber(rows, rowKey)
  return (
    <span role="group" className={styles.toolbar} aria-label={words.row(number)}>
      <Button
        variant="quiet"
        icon
        data-action="up"
        aria-label={words.moveUp}
        title={words.moveUp}
        aria-disabled={number === 1 || undefined}
        onClick={() => actions.move(rowKey, -1)}
      >
        <Icon of={ArrowUp} size="small" />
      </Button>
      <Button
        variant="quiet"
        icon
        data-action="down"
        aria-label={words.moveDown}
        title={words.moveDown}
        aria-disabled={number === rows.order().length || undefined}
        onClick={() => actions.move(rowKey, 1)}
      >
        <Icon of={ArrowDown} size="small" />
      </Button>
      <Button variant="quiet" data-action="remove" disabled={!removable} onClick={() => actions.remove(rowKey)}>
        <Icon of={Trash2} size="small" /> {words.remove}
      </Button>
    </span>
  )
}
