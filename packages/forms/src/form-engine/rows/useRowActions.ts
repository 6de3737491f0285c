import { useClientele, useLabels } from '@clientele/components/clientele'
import { toFormValues } from '@clientele/core'
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useFormParts } from '../FormContext.js'
import { type FieldPlace, heldRow, type RowsModel } from '../model/index.js'
import { formRowsLabels } from './FormRows.labels.js'

/** A row that has been removed and can come back. */
export interface RemovedRow {
  readonly rowKey: string
  readonly at: number
}

/** What can be done with rows. */
export interface RowActions {
  /** Adds a row at the end and moves the focus into it. */
  add(): void
  remove(rowKey: string): void
  /** Brings the removed row back. */
  restore(): void
  move(rowKey: string, by: -1 | 1): void
}

interface Rows {
  readonly place: FieldPlace
  readonly rows: RowsModel
  readonly table: RefObject<HTMLElement | null>
}

const fillable = 'input, textarea, select'

/** Adds, removes and moves rows, says aloud what came of it, and keeps the focus where the person is. */
export function useRowActions({ place, rows, table }: Rows): {
  readonly actions: RowActions
  readonly removed: RemovedRow | undefined
} {
  const { model } = useFormParts('<FormRows>')
  const { announce } = useClientele()
  const words = useLabels('formRows', formRowsLabels)
  const [removed, setRemoved] = useState<RemovedRow>()
  const latest = useRef(removed)
  const wanted = useRef<() => Element | null | undefined>(undefined)
  useLayoutEffect(() => {
    latest.current = removed
  }, [removed])

  // The rows have been drawn: what had the focus may have been taken out of the page and put back.
  useLayoutEffect(() => {
    const element = wanted.current?.()
    wanted.current = undefined
    if (element instanceof HTMLElement) element.focus()
  })

  const actions = useMemo((): RowActions => {
    const { name, field } = place
    const rowElement = (rowKey: string | undefined) =>
      rowKey === undefined ? null : table.current?.querySelector<HTMLElement>(`[data-row="${name}.${rowKey}"]`)
    return {
      add() {
        const rowKey = rows.nextKey()
        const begin = toFormValues(field.fields ?? [], {}, { ...model.settings.context, defaults: true })
        model.form.setValue(`${name}.rows.${rowKey}`, heldRow(field, begin))
        wanted.current = () => rowElement(rowKey)?.querySelector(fillable)
        rows.insert(rowKey, rows.order().length)
        setRemoved(undefined)
        announce(words.added(rows.order().length))
      },
      remove(rowKey) {
        const at = rows.place(rowKey)
        if (at < 0) return
        wanted.current = () => table.current?.parentElement?.querySelector('[data-undo]')
        setRemoved({ rowKey, at })
        rows.remove(rowKey)
        model.form.clearErrors(`${name}.rows.${rowKey}`)
        announce(words.removed(at + 1))
      },
      restore() {
        const gone = latest.current
        if (!gone) return
        wanted.current = () => rowElement(gone.rowKey)?.querySelector(fillable)
        rows.insert(gone.rowKey, gone.at)
        setRemoved(undefined)
        announce(words.restored(gone.at + 1))
      },
      move(rowKey, by) {
        const from = rows.place(rowKey)
        const again = sameAgain(table.current, () => rowElement(rowKey))
        wanted.current = again
        rows.move(rowKey, by)
        const to = rows.place(rowKey)
        if (to === from) wanted.current = undefined
        else announce(words.moved(from + 1, to + 1))
      },
    }
  }, [model, place, rows, words, announce, table])
  return { actions, removed }
}

/** The way to what has the focus now, wherever its row is drawn next. */
function sameAgain(table: HTMLElement | null, row: () => Element | null | undefined) {
  const root = table?.getRootNode() as Document | ShadowRoot | undefined
  const active = root?.activeElement
  const mark = active?.getAttribute('name') ?? active?.getAttribute('data-action')
  return () =>
    mark && active
      ? active.isConnected
        ? active
        : row()?.querySelector(`[name="${mark}"], [data-action="${mark}"]`)
      : null
}
