import { toHalfWidth } from '@clientele/core'

const shape = /^(\d{1,2})(?:\s*[:：.点时]\s*(?:(\d{1,2})\s*分?)?|(\d\d))$/

/** Writes a time of day the one way times are written in fields; a text that names none stays as it was typed. */
export function tidyTime(text: string): string {
  const typed = toHalfWidth(text).trim()
  const parts = shape.exec(typed.replace(/点半$/, '点30'))
  if (!parts) return typed
  const [, hour = '', minute = parts[3] ?? '0'] = parts
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}
