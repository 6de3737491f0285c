import { useState } from 'react'
import type { ComboboxOption } from './ComboboxOption.js'
import { type ComboboxMultipleValue, type ComboboxSingleValue, optionsOf, useChosen } from './useChosen.js'
import { type ComboboxSource, useComboboxOptions } from './useComboboxOptions.js'

interface ComboboxSettings extends ComboboxSource {
  readonly held: ComboboxSingleValue | ComboboxMultipleValue
  readonly known: readonly ComboboxOption[] | undefined
}

/** What the parts of a combobox share. */
export type ComboboxModel = ReturnType<typeof useCombobox>

/** How many options are drawn at first, and how many more when the end is near. */
const drawnAtOnce = 100

/** Holds what is chosen, typed and offered, and what the keys are at. */
export function useCombobox({ held, known, ...source }: ComboboxSettings) {
  const [open, setOpen] = useState(false)
  // What the input shows while somebody types, and what of it is searched: not what an input method still composes.
  const [text, setText] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState<string | null>(null)
  const [more, setMore] = useState<{ readonly of: readonly ComboboxOption[] | null; readonly count: number }>(noMore)
  const { values, met, change } = useChosen(held)
  const { offered, found, status, retry } = useComboboxOptions(source, { open, query: query.trim(), kept: values })
  const chosen = optionsOf(values, [offered, known, met, found])

  const current = status === 'loading' ? [] : found
  const reached = current.findIndex(({ value }) => value === at)
  const first = query.trim() === '' ? current.findIndex(({ value }) => value === values[0]) : 0
  const active = reached >= 0 ? reached : current.length > 0 ? first : -1
  const drawn = Math.min(found.length, Math.max(more.of === found ? more.count : drawnAtOnce, active + 1))

  function close() {
    setOpen(false)
    setText(null)
    setQuery('')
    setAt(null)
  }

  function choose(option: ComboboxOption) {
    if (option.disabled) return
    if (!held.multiple) change([option])
    else if (values.includes(option.value)) change(chosen.filter(({ value }) => value !== option.value))
    else change([...chosen, option])
    if (!held.multiple) return close()
    setText(null)
    setQuery('')
    setAt(query === '' ? option.value : null)
  }

  return {
    multiple: !!held.multiple,
    chosen,
    values,
    open,
    text,
    query: query.trim(),
    found,
    status,
    retry,
    active,
    drawn,
    close,
    choose,
    openList: () => setOpen(true),
    /** Takes what is typed; while an input method composes nothing is searched. */
    type(typed: string, composing: boolean) {
      setText(typed)
      if (composing) return
      setOpen(true)
      setQuery(typed)
      setAt(null)
      if (typed === '' && !held.multiple && values.length > 0) change([])
    },
    move(step: number) {
      const last = found.length - 1
      const next = active + step
      const place = active < 0 ? (step > 0 ? 0 : last) : Math.abs(step) > 1 ? clamp(next, last) : wrap(next, last)
      setAt(current[place]?.value ?? null)
    },
    drawMore: () => setMore({ of: found, count: drawn + drawnAtOnce }),
    remove: (value: string) => change(chosen.filter((option) => option.value !== value)),
    clear() {
      close()
      change([])
    },
  }
}

const noMore = { of: null, count: 0 }

function clamp(place: number, last: number) {
  return Math.max(0, Math.min(last, place))
}

function wrap(place: number, last: number) {
  return place < 0 ? last : place > last ? 0 : place
}
