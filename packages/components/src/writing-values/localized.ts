import type { LocalizedText } from '@clientele/core'

/** Picks the text in the language asked for, else in a close one, else English, else any. */
export function localized(text: LocalizedText | undefined, locale: string): string | undefined {
  if (!text) return undefined
  const language = locale.slice(0, 2)
  const close = Object.keys(text).find((tag) => tag.startsWith(language))
  return text[locale] ?? text[close ?? 'en'] ?? Object.values(text)[0]
}
