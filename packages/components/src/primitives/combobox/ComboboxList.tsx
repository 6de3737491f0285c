import { CircleAlert, RefreshCw } from 'lucide'
import { type RefObject, type UIEvent, useEffect, useRef } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import { errorLabels } from '../../locales/index.js'
import { Button } from '../button/index.js'
import { Icon } from '../icon/index.js'
import { Overlay } from '../overlay/index.js'
import type { ComboboxLabels } from './Combobox.labels.js'
import styles from './Combobox.module.css'
import { ComboboxRow } from './ComboboxRow.js'
import type { ComboboxModel } from './useCombobox.js'

interface ComboboxListProps {
  readonly id: string
  readonly model: ComboboxModel
  readonly words: ComboboxLabels
  readonly anchor: RefObject<HTMLElement | null>
  readonly 'aria-label'?: string | undefined
  readonly 'aria-labelledby'?: string | undefined
}

/** Shows the options for what is typed, or why there are none, and reads their number aloud. */
export function ComboboxList({ id, model, words, anchor, ...naming }: ComboboxListProps) {
  const { locale } = useClientele()
  const { open, found, drawn, status, close, query } = model
  function choose(place: number) {
    const option = found[place]
    if (option) model.choose(option)
  }
  const figure = (count: number) => count.toLocaleString(locale)
  const message = messageOf(model, words)
  const spoken = message ?? words.results(found.length, figure(found.length))
  return (
    <>
      <span className={styles.spoken} role="status" data-slot="combobox-status">
        {open && (query !== '' || message) ? spoken : ''}
      </span>
      {open && (
        <Overlay
          id={`${id}box`}
          data-slot="combobox-box"
          className={styles.box}
          anchor={anchor}
          onDismiss={close}
          onMouseDown={(event) => event.preventDefault()}
          onClick={({ target }) => choose(placeOf(target))}
          onScroll={(event) => {
            if (isNearEnd(event) && drawn < found.length) model.drawMore()
          }}
        >
          {found.length > 0 && status !== 'failed' && <Options id={id} model={model} {...naming} />}
          {message && <Message model={model} text={message} />}
          {drawn < found.length && <p className={styles.message}>{words.first(figure(drawn), figure(found.length))}</p>}
        </Overlay>
      )}
    </>
  )
}

type OptionsProps = Omit<ComboboxListProps, 'words' | 'anchor'>

function Options({ id, model, ...naming }: OptionsProps) {
  const { found, drawn, active, values, multiple, status, query } = model
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      {...naming}
      ref={list}
      id={`${id}list`}
      role="listbox"
      className={styles.list}
      aria-multiselectable={multiple || undefined}
      aria-busy={status === 'loading' || undefined}
      data-slot="combobox-list"
    >
      {found.slice(0, drawn).map((option, place) => (
        <ComboboxRow
          key={option.value}
          id={`${id}option${place}`}
          option={option}
          query={query}
          active={place === active}
          chosen={values.includes(option.value)}
          place={place + 1}
          all={found.length}
        />
      ))}
    </div>
  )
}

function Message({ model, text }: { readonly model: ComboboxModel; readonly text: string }) {
  const { retry } = useLabels('errors', errorLabels)
  const failed = model.status === 'failed'
  return (
    <div className={styles.message} data-slot="combobox-message" data-failed={failed ? '' : undefined}>
      {failed && <Icon of={CircleAlert} size="small" />} <span>{text}</span>{' '}
      {failed && (
        <Button size="small" tabIndex={-1} aria-keyshortcuts="Enter" onClick={model.retry}>
          <Icon of={RefreshCw} size="small" /> {retry} <kbd aria-hidden>↵</kbd>
        </Button>
      )}
    </div>
  )
}

function messageOf({ status, found, query }: ComboboxModel, words: ComboboxLabels): string | undefined {
  if (status === 'failed') return words.failed
  if (status === 'idle') return words.typeToSearch
  if (status === 'loading') return found.length > 0 ? undefined : words.searching
  if (found.length > 0) return undefined
  return query === '' ? words.nothing : words.noMatch(query)
}

function placeOf(target: EventTarget) {
  const row = (target as Element).closest<HTMLElement>('[role=option]')
  return Number(row?.dataset.place ?? -1)
}

function isNearEnd({ currentTarget }: UIEvent<HTMLElement>) {
  const { scrollTop, clientHeight, scrollHeight } = currentTarget
  return scrollTop + clientHeight * 2 > scrollHeight
}
