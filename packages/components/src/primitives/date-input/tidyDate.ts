import { toHalfWidth } from '@clientele/core'

const shape = /^(\d{4})(?:\s*[-/／.．年]\s*(\d{1,2})\s*[-/／.．月]\s*(\d{1,2})\s*日?|(\d\d)(\d\d))$/

/** Writes a day the one way days are written in fields; a text that names none stays as it was typed. */
export function tidyDate(text: string): string {
  const typed = toHalfWidth(text).trim()
  const parts = shape.exec(typed)
  if (!parts) return typed
  const [, year, month = parts[4] ?? '', day = parts[5] ?? ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
