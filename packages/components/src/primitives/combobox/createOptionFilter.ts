import { toHalfWidth } from '@clientele/core'
import { createPinyinInitials } from '../../pinyin/index.js'
import type { ComboboxOption } from './ComboboxOption.js'

/** Makes what finds options by a part of their name or detail, or by the initials of their pinyin. */
export function createOptionFilter(options: readonly ComboboxOption[]): (query: string) => readonly ComboboxOption[] {
  let readings: readonly string[] | undefined
  let texts: readonly string[] | undefined
  return (query) => {
    const searched = folded(query)
    if (searched === '') return options
    texts ??= options.map(({ label, detail = '' }) => folded(`${label}\n${detail}`))
    const found = texts
    if (!/^[a-z]+$/.test(searched)) return options.filter((_, place) => found[place]?.includes(searched))
    readings ??= readingsOf(options)
    const read = readings
    return options.filter((_, place) => found[place]?.includes(searched) || read[place]?.includes(searched))
  }
}

function folded(text: string) {
  return toHalfWidth(text).trim().toLowerCase()
}

function readingsOf(options: readonly ComboboxOption[]) {
  const initialsOf = createPinyinInitials()
  return options.map(({ label }) => initialsOf(label))
}
