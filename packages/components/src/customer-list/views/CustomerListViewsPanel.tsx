import { useLayoutEffect, useRef, useState } from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { type AnchoredPopover, PopoverBox } from '../../lazy-popover/index.js'
import { Button } from '../../primitives/button/index.js'
import { customerListPanelLabels } from '../CustomerListPanels.labels.js'
import type { CustomerListSaving } from '../CustomerListState.js'
import { CustomerListViewName } from './CustomerListViewName.js'
import { CustomerListViewRow } from './CustomerListViewRow.js'
import type { CustomerListSavedView } from './CustomerListViews.js'
import styles from './CustomerListViewsPanel.module.css'
import { isSameView, viewShown } from './viewShown.js'

interface CustomerListViewsPanelProps {
  readonly saving: CustomerListSaving
  readonly popover: AnchoredPopover
}

interface Removed {
  readonly view: CustomerListSavedView
  readonly place: number
  readonly wasDefault: boolean
}

/** Shows the kept views: to open, keep, rename, remove one, and to begin with one. Renders a popover. */
export function CustomerListViewsPanel({ saving, popover }: CustomerListViewsPanelProps) {
  const words = useLabels('customerListPanels', customerListPanelLabels)
  const { views: kept, openedId, query, onViewSelect, onViewsChange } = saving
  const { views, defaultId } = kept
  const [removed, setRemoved] = useState<Removed>()
  const newId = useClienteleId()
  const shown = viewShown(kept, query)
  const { body, focusNext } = useFocusNext()

  function remove(view: CustomerListSavedView) {
    focusNext('[data-undo]')
    setRemoved({ view, place: views.indexOf(view), wasDefault: view.id === defaultId })
    onViewsChange({
      views: views.filter((each) => each !== view),
      ...(view.id !== defaultId && { defaultId }),
    })
  }

  function bringBack({ view, place, wasDefault }: Removed) {
    focusNext(viewSelector(view))
    setRemoved(undefined)
    onViewsChange({ views: views.toSpliced(place, 0, view), defaultId: wasDefault ? view.id : defaultId })
  }

  function rename(view: CustomerListSavedView, name: string | undefined) {
    focusNext(viewSelector(view))
    if (name !== undefined) change(view, { name })
  }

  function change(view: CustomerListSavedView, part: Partial<CustomerListSavedView>) {
    onViewsChange({ ...kept, views: views.map((each) => (each === view ? { ...view, ...part } : each)) })
  }

  function keep(name: string) {
    const taken = new Set(views.map(({ id }) => id))
    let id = `${newId}${views.length}`
    while (taken.has(id)) id = `${id}-`
    const view = { id, name, query }
    onViewsChange({ ...kept, views: [...views, view] })
    onViewSelect(view)
    popover.onClose()
  }

  return (
    <PopoverBox {...popover} className={styles.panel} aria-label={words.views} data-slot="customer-list-views-panel">
      <ul ref={body} className={styles.list} aria-label={words.views}>
        <li className={styles.item}>
          <Button
            variant="quiet"
            className={styles.open}
            aria-pressed={isSameView({ filters: {} }, query)}
            onClick={() => onViewSelect(undefined)}
          >
            {words.everything}
          </Button>
        </li>
        {views.map((view) => (
          <CustomerListViewRow
            key={view.id}
            view={view}
            others={views.filter((each) => each !== view).map(({ name }) => name)}
            shown={view === shown}
            isDefault={view.id === defaultId}
            onOpen={() => onViewSelect(view)}
            onRename={(name) => rename(view, name)}
            onUpdate={view.id === openedId && view !== shown ? () => change(view, { query }) : undefined}
            onDefault={() => onViewsChange({ views, ...(view.id !== defaultId && { defaultId: view.id }) })}
            onRemove={() => remove(view)}
          />
        ))}
      </ul>
      {removed && (
        <p className={styles.removed} role="status">
          {words.removed(removed.view.name)}
          <Button
            variant="quiet"
            size="small"
            className={styles.accent}
            data-undo=""
            onClick={() => bringBack(removed)}
          >
            {words.undo}
          </Button>
        </p>
      )}
      <div className={styles.foot}>
        {views.length === 0 && <p className={styles.note}>{words.noViews}</p>}
        <CustomerListViewName label={words.saveAs} taken={views.map(({ name }) => name)} onName={keep} />
      </div>
    </PopoverBox>
  )
}

/** What was pressed may be gone with the press; the focus goes where the work goes on. */
function useFocusNext() {
  const body = useRef<HTMLUListElement>(null)
  const next = useRef<string>(undefined)
  useLayoutEffect(() => {
    const target = next.current && body.current?.parentElement?.querySelector<HTMLElement>(next.current)
    if (!target) return
    target.focus()
    next.current = undefined
  })
  function focusNext(selector: string) {
    next.current = selector
  }
  return { body, focusNext }
}

function viewSelector({ id }: CustomerListSavedView): string {
  return `[data-view="${CSS.escape(id)}"]`
}
