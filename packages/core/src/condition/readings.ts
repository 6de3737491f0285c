import { calendarDate, instant } from '../time/index.js'
import { compareFigures, type Figure, readFigure } from './figure.js'

/** A value as conditions see it: it has a kind by itself, and only values of one kind are equal or less. */
export type Reading =
  | { readonly kind: 'nothing' | 'record' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'day' | 'instant' | 'text'; readonly text: string }

/** Reads one value; blank text, NaN and infinity are nothing. */
export function readingOf(value: unknown): Reading {
  if (typeof value === 'string') return readText(value.trim().normalize())
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  const figure = readFigure(value)
  if (figure) return { kind: 'figure', figure }
  return { kind: typeof value === 'object' && value !== null ? 'record' : 'nothing' }
}

function readText(text: string): Reading {
  if (!text) return { kind: 'nothing' }
  const figure = readFigure(text)
  if (figure) return { kind: 'figure', figure }
  if (calendarDate(text)) return { kind: 'day', text }
  const moment = text.length < 50 ? instant(text) : null
  return moment ? { kind: 'instant', text: moment } : { kind: 'text', text }
}

/** Equal and of one kind; a record equals nothing, not even itself. */
export function isEqual(left: Reading, right: Reading): boolean {
  if (left.kind === 'nothing') return right.kind === 'nothing'
  if (left.kind === 'boolean') return right.kind === 'boolean' && left.value === right.value
  if (left.kind === 'figure') return right.kind === 'figure' && compareFigures(left.figure, right.figure) === 0
  return 'text' in left && 'text' in right && left.kind === right.kind && left.text === right.text
}

/** Less and of one kind: figures by value, days and instants by time, text by code unit. */
export function isLess(left: Reading, right: Reading): boolean {
  if (left.kind === 'figure' && right.kind === 'figure') return (compareFigures(left.figure, right.figure) ?? 0) < 0
  return 'text' in left && 'text' in right && left.kind === right.kind && left.text < right.text
}
