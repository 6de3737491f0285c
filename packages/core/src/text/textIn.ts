import type { LocalizedText } from '../contract/scalars.js'

/** The text in the language asked for, else in a close one, else in English, else in any. */
export function textIn(text: LocalizedText | undefined, locale: string): string | undefined {
  if (!text) return undefined
  const language = locale.split('-')[0]
  const close = Object.keys(text).find((tag) => tag.split('-')[0] === language)
  return text[locale] ?? text[close ?? 'en'] ?? text.en ?? Object.values(text)[0]
}
