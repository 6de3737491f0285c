import { ArrowDown, ArrowUp } from 'lucide'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { type AnchoredPopover, PopoverBox } from '../../lazy-popover/index.js'
import { Button } from '../../primitives/button/index.js'
import { Checkbox } from '../../primitives/checkbox/index.js'
import { Icon } from '../../primitives/icon/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import { customerListPanelLabels } from '../CustomerListPanels.labels.js'
import styles from './CustomerListColumnsPanel.module.css'
import { customerListColumns, movedColumn } from './columns.js'

interface CustomerListColumnsPanelProps {
  readonly columns: readonly CustomerListColumn[]
  /** Takes other columns, or with `undefined` those that the list came with. */
  readonly onColumnsChange: (columns: readonly CustomerListColumn[] | undefined) => void
  /** True when somebody chose the columns. */
  readonly chosen: boolean
  readonly popover: AnchoredPopover
  readonly labels: CustomerListLabels
}

/** Shows every column, to show or hide it and to move it. Renders a popover. */
export function CustomerListColumnsPanel(props: CustomerListColumnsPanelProps) {
  const { columns, onColumnsChange, chosen, popover, labels } = props
  const words = useLabels('customerListPanels', customerListPanelLabels)
  const { list, keepFocus } = useKeptFocus(columns)
  const id = useClienteleId()
  const hidden = customerListColumns.filter((column) => !columns.includes(column))

  function move(column: CustomerListColumn, by: number) {
    keepFocus()
    onColumnsChange(movedColumn(columns, column, by))
  }

  function toggle(column: CustomerListColumn) {
    keepFocus()
    onColumnsChange(columns.includes(column) ? columns.filter((each) => each !== column) : [...columns, column])
  }

  function onKeyDown(event: KeyboardEvent, column: CustomerListColumn) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || by === 0 || !columns.includes(column)) return
    event.preventDefault()
    move(column, by)
  }

  return (
    <PopoverBox
      {...popover}
      placement="bottom-end"
      className={styles.panel}
      aria-label={words.columns}
      data-slot="customer-list-columns-panel"
    >
      <ul ref={list} className={styles.list}>
        {[...columns, ...hidden].map((column, place) => (
          <li key={column} className={styles.item} onKeyDown={(event) => onKeyDown(event, column)}>
            <label className={styles.label} htmlFor={`${id}${column}`}>
              <Checkbox
                id={`${id}${column}`}
                checked={place < columns.length}
                disabled={column === 'name'}
                data-focus={`${column} tick`}
                onChange={() => toggle(column)}
              />
              {labels.columns[column]}
            </label>
            {place < columns.length && (
              <>
                <Button
                  variant="quiet"
                  size="small"
                  icon
                  aria-label={words.moveUp(labels.columns[column])}
                  aria-disabled={place === 0 || undefined}
                  data-focus={`${column} up`}
                  className={styles.move}
                  onClick={() => move(column, -1)}
                >
                  <Icon of={ArrowUp} size="small" />
                </Button>
                <Button
                  variant="quiet"
                  size="small"
                  icon
                  aria-label={words.moveDown(labels.columns[column])}
                  aria-disabled={place === columns.length - 1 || undefined}
                  data-focus={`${column} down`}
                  className={styles.move}
                  onClick={() => move(column, 1)}
                >
                  <Icon of={ArrowDown} size="small" />
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <div className={styles.helps}>
          <p className={styles.help}>{words.columnsHelp}</p>
          {!chosen && <p className={styles.help}>{words.columnsGiveWay}</p>}
        </div>
        {chosen && (
          <Button variant="quiet" size="small" onClick={() => onColumnsChange(undefined)}>
            {words.resetColumns}
          </Button>
        )}
      </div>
    </PopoverBox>
  )
}

/** A node that moves in the document loses the focus; it comes back to where it was. */
function useKeptFocus(columns: readonly CustomerListColumn[]) {
  const list = useRef<HTMLUListElement>(null)
  const held = useRef<string>(undefined)
  function keepFocus() {
    const root = list.current?.getRootNode() as Document | ShadowRoot | undefined
    held.current = root?.activeElement instanceof HTMLElement ? root.activeElement.dataset.focus : undefined
  }
  useLayoutEffect(() => {
    if (!held.current || columns.length === 0) return
    list.current?.querySelector<HTMLElement>(`[data-focus="${held.current}"]`)?.focus()
    held.current = undefined
  }, [columns])
  return { list, keepFocus }
}
