import { toHalfWidth } from '@clientele/core'
import { Search, X } from 'lucide'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { Icon } from '../../primitives/index.js'
import type { CustomerListLabels } from '../CustomerList.labels.js'
import styles from './CustomerListToolbar.module.css'

/** A pause this long in typing means that the word is finished. */
const pauseMilliseconds = 200

interface CustomerListSearchProps {
  readonly labels: CustomerListLabels
  readonly search: string
  readonly onSearchChange: (search: string) => void
  readonly inputRef: RefObject<HTMLInputElement | null>
}

/**
 * Shows the search field; its text stays in the field until a pause, so that a key costs no render at all.
 * Renders a `<div>` that holds an `<input>`.
 */
export function CustomerListSearch({ labels, search, onSearchChange, inputRef }: CustomerListSearchProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function apply() {
    clearTimeout(timer.current)
    onSearchChange(toHalfWidth(inputRef.current?.value ?? '').trim())
  }

  function applyAfterPause() {
    clearTimeout(timer.current)
    timer.current = setTimeout(apply, pauseMilliseconds)
  }

  function clear() {
    if (!inputRef.current) return
    inputRef.current.value = ''
    inputRef.current.focus()
    apply()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') apply()
    if (event.key === 'Escape' && inputRef.current?.value) {
      event.stopPropagation()
      clear()
    }
  }

  return (
    <div className={styles.search} data-slot="customer-list-search">
      <Icon of={Search} className={styles.glass} />
      <input
        ref={inputRef}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={labels.search}
        aria-keyshortcuts="/"
        placeholder={labels.searchHint}
        defaultValue={search}
        className={styles.input}
        data-slot="customer-list-input"
        onInput={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) applyAfterPause()
        }}
        onCompositionStart={() => clearTimeout(timer.current)}
        onCompositionEnd={applyAfterPause}
        onKeyDown={onKeyDown}
      />
      <kbd className={styles.shortcut} aria-hidden>
        /
      </kbd>
      <button
        type="button"
        className={styles.clear}
        aria-label={labels.clearSearch}
        title={labels.clearSearch}
        onClick={clear}
      >
        <Icon of={X} size="small" />
      </button>
    </div>
  )
}
