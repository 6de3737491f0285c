import type { CustomerSummary, Id, RejectedRow } from '@clientele/core'
import { type HTMLAttributes, type KeyboardEvent, useRef, useState } from 'react'
import { useLabels } from '../clientele/index.js'
import type { LabelOverrides } from '../locales/index.js'
import { Frame, useSettledLoading } from '../primitives/index.js'
import { joinClasses } from '../theme/index.js'
import { type CustomerListLabels, customerListLabels } from './CustomerList.labels.js'
import styles from './CustomerList.module.css'
import { CustomerListFooter } from './CustomerListFooter.js'
import { CustomerListMessage, hasMessage } from './CustomerListMessage.js'
import { CustomerListNotices } from './CustomerListNotices.js'
import type { CustomerListMore, CustomerListOrder, CustomerListState, CustomerListTotal } from './CustomerListState.js'
import { CustomerListGrid } from './grid/index.js'
import { CustomerListToolbar } from './toolbar/index.js'

/** What `CustomerListView` takes. */
export interface CustomerListViewProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** The loaded customers, in the backend's order. */
  readonly customers: readonly CustomerSummary[]
  /** How the list stands; left out, it is ready. */
  readonly state?: CustomerListState | undefined
  /** How many customers there are in all, where the backend counts. */
  readonly total?: CustomerListTotal | undefined
  /** Rows that the boundary left out. */
  readonly rejected?: readonly RejectedRow[] | undefined
  /** The rest of the list; absent when all of it is loaded. */
  readonly more?: CustomerListMore | undefined
  /** The order, where the list can be ordered. */
  readonly order?: CustomerListOrder | undefined
  /**
   * The search that the rows answer; the search field starts with it and then belongs to the person.
   * @default ''
   */
  readonly search?: string | undefined
  /** Called after a pause in typing, never while an input method composes; without it there is no search field. */
  readonly onSearchChange?: ((search: string) => void) | undefined
  /** The selected row; left out, the list remembers the one chosen last. */
  readonly selectedId?: Id | null | undefined
  /** Called when a row is pressed or chosen with the space bar; without it a press follows the record's link. */
  readonly onCustomerSelect?: ((id: Id) => void) | undefined
  /** The words of industries by value; a value without words is shown as it is. */
  readonly industries?: Readonly<Record<string, string>> | undefined
  /** Words of this list alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<CustomerListLabels> | undefined
}

const ready: CustomerListState = { status: 'ready' }
const noIndustries: Readonly<Record<string, string>> = {}

/**
 * Shows customers as rows to search, order and open. Renders a `<section>`.
 * @selector `[data-status="ready"]` how the list stands
 * @selector `[data-refreshing]` while other rows are on their way
 */
export function CustomerListView(props: CustomerListViewProps) {
  const { customers, state = ready, total, rejected, more, order, search = '', onSearchChange, ...others } = props
  const { selectedId, onCustomerSelect, industries = noIndustries, labels, className, ...rest } = others
  const words = useLabels('customerList', customerListLabels, labels)
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const skeleton = useSettledLoading(state.status === 'loading')
  const shown = { customers, state, total, rejected, search }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    rest.onKeyDown?.(event)
    if (event.nativeEvent.isComposing || !(event.target instanceof Element)) return
    if (event.key === '/' && input.current && !event.target.closest('input, select, textarea')) {
      event.preventDefault()
      input.current.focus()
      input.current.select()
    } else if (event.key === 'ArrowDown' && event.target === input.current) {
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus()
    }
  }

  function clearSearch() {
    if (input.current) input.current.value = ''
    input.current?.focus()
    onSearchChange?.('')
  }

  return (
    <Frame
      aria-label={words.label}
      {...rest}
      className={joinClasses(styles.list, className)}
      data-slot="customer-list"
      data-status={state.status}
      data-refreshing={state.refreshing ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      <CustomerListToolbar {...shown} labels={words} order={order} onSearchChange={onSearchChange} inputRef={input} />
      <CustomerListNotices {...shown} labels={words} />
      {!skeleton && hasMessage(shown) ? (
        <CustomerListMessage {...shown} labels={words} onClear={onSearchChange && clearSearch} />
      ) : (
        <CustomerListGrid
          {...shown}
          labels={words}
          industries={industries}
          skeleton={skeleton}
          more={more}
          order={order}
          follows={!onCustomerSelect}
          selectedId={selectedId === undefined ? chosenId : selectedId}
          onSelect={(id) => {
            setChosenId(id)
            onCustomerSelect?.(id)
          }}
        />
      )}
      <CustomerListFooter {...shown} labels={words} selectable={onCustomerSelect !== undefined} />
    </Frame>
  )
}
