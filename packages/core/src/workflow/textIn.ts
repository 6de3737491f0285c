import type { LocalizedText } from '../contract/scalars.js'

/** The text in this language, else in a close one, else in English, else in any. */
export function textIn(text: LocalizedText, locale: string): string | undefined {
  const close = Object.keys(text).find((tag) => tag.split('-')[0] === locale.split('-')[0])
  return text[locale] ?? text[close ?? 'en'] ?? text.en ?? Object.values(text)[0]
}
