import { toHalfWidth } from '@clientele/core'
import { Search, X } from 'lucide'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { Icon } from '../../primitives/icon/index.js'
import type { CustomerListLabels } from '../CustomerList.labels.js'
import styles from './CustomerListToolbar.module.css'

/** A pause this long in typing means that the word is finished. */
const pauseMilliseconds = 200

interface CustomerListSearchProps {
  readonly labels: CustomerListLabels
  /** What the field holds when it is not the person who changes it. */
  readonly search: string
  /** What a search covers, as a phrase; empty where that is not known. */
  readonly covers: string
  readonly onSearchChange: (search: string) => void
  readonly inputRef: RefObject<HTMLInputElement | null>
}

/**
 * Shows the search field; its text stays in the field until a pause, so that a key costs no render at all.
 * Renders a `<div>` that holds an `<input>`.
 */
export function CustomerListSearch({ labels, search, covers, onSearchChange, inputRef }: CustomerListSearchProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const told = useToldSearches(search, inputRef)
  useEffect(() => () => clearTimeout(timer.current), [])

  function apply() {
    clearTimeout(timer.current)
    timer.current = undefined
    const wanted = toHalfWidth(inputRef.current?.value ?? '').trim()
    told.current.push(wanted)
    onSearchChange(wanted)
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
    // Safari ends a composition before the key that ended it, and tells that key as 229.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
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
        placeholder={labels.searchHint(covers)}
        defaultValue={search}
        className={styles.input}
        data-slot="customer-list-input"
        onInput={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) applyAfterPause()
        }}
        onCompositionStart={() => clearTimeout(timer.current)}
        onCompositionEnd={applyAfterPause}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          // Where the window loses the focus while an input method composes, some browsers never tell the end of it.
          if (toHalfWidth(event.currentTarget.value).trim() !== told.current.at(-1)) apply()
        }}
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

/**
 * What the field has told, newest last. A search that comes back is an answer, however late; any other one is the
 * host's or a view's, and the field takes it.
 */
function useToldSearches(search: string, inputRef: RefObject<HTMLInputElement | null>) {
  const told = useRef([search])
  useEffect(() => {
    const place = told.current.lastIndexOf(search)
    if (place >= 0) {
      told.current = told.current.slice(place)
      return
    }
    told.current = [search]
    if (inputRef.current) inputRef.current.value = search
  }, [search, inputRef])
  return told
}
