import { fileSize } from './fileSize.js'

/** The figures a reason comes with. */
export type ReasonParams = Readonly<Record<string, string | number>>

type Words = (params: ReasonParams) => string

/** Why a field was refused, by reason code; `other` stands for a code without words. */
export interface ReasonLabels {
  readonly required: Words
  readonly 'too-long': Words
  readonly 'too-short': Words
  readonly 'too-few': Words
  readonly 'too-many': Words
  readonly 'too-small': Words
  readonly 'too-large': Words
  readonly number: Words
  readonly decimals: Words
  readonly money: Words
  readonly duration: Words
  readonly pattern: Words
  readonly 'phone-digits': Words
  readonly phone: Words
  readonly email: Words
  readonly date: Words
  readonly time: Words
  readonly 'time-gap': Words
  readonly zone: Words
  readonly 'unknown-option': Words
  readonly 'retired-option': Words
  readonly 'read-only': Words
  readonly 'unknown-field': Words
  readonly 'unknown-reference': Words
  readonly 'file-too-large': Words
  readonly 'file-type': Words
  readonly 'file-pending': Words
  readonly 'not-all-ticked': Words
  readonly unsigned: Words
  readonly type: Words
  readonly other: Words
}

const months = 'January February March April May June July August September October November December'

/** What is asked for where it is not written. */
const wanted: Readonly<Record<string, string>> = {
  choice: 'Choose one',
  choices: 'Choose at least one',
  row: 'Add a row',
  file: 'Add a file',
}

/** The English words of refused fields. */
export const reasonLabels: ReasonLabels = {
  required: ({ kind }) => wanted[String(kind)] ?? 'This is needed to save',
  'too-long': ({ max, actual }) => `At most ${max} characters${actual === undefined ? '' : `; this has ${actual}`}`,
  'too-short': ({ min }) => `At least ${min} characters`,
  'too-few': ({ min }) => `At least ${min}`,
  'too-many': ({ max }) => `At most ${max}`,
  'too-small': ({ min }) => `At least ${min}`,
  'too-large': ({ max }) => `At most ${max}`,
  number: () => 'A number looks like 1234.5',
  decimals: ({ max }) =>
    Number(max) === 0 ? 'A whole number, please' : `At most ${max} ${Number(max) === 1 ? 'decimal' : 'decimals'}`,
  money: () => 'An amount looks like 1234.50',
  duration: () => 'A duration looks like 1:30, 90 min or 1.5 h',
  pattern: () => 'This is not written the expected way',
  'phone-digits': ({ expected, actual }) => `Needs ${expected} digits; has ${actual}`,
  phone: () => 'A phone number has digits, spaces, hyphens and at most a + in front',
  email: () => 'An address looks like name@company.com',
  date: dateWords,
  time: () => 'A time looks like 14:30',
  'time-gap': ({ from, to }) => `There is no such time on this day: clocks go from ${from} straight to ${to}`,
  zone: () => 'This time zone is not known',
  'unknown-option': () => 'Choose one of the list',
  'retired-option': () => 'This is no longer offered; choose another',
  'read-only': () => 'This cannot be changed here',
  'unknown-field': () => 'This field is no longer part of the form',
  'unknown-reference': () => 'This is no longer there; choose another',
  'file-too-large': ({ max, name }) => `${nameOf(name, 'A file')} is too large: at most ${fileSize(max)}`,
  'file-type': ({ types, name }) => `${nameOf(name, 'A file')} is of another kind; accepted: ${types}`,
  'file-pending': ({ name }) => `${nameOf(name, 'A file')} is not stored yet`,
  'not-all-ticked': ({ missing }) => `${missing} still to tick`,
  unsigned: () => 'A signature is needed',
  type: () => 'This does not fit the kind of field',
  other: () => 'This was not accepted; please check it',
}

function dateWords({ year, month, days }: ReasonParams): string {
  const name = months.split(' ')[Number(month) - 1]
  if (month !== undefined && !name) return `There is no month ${month}`
  return days === undefined ? 'A day looks like 2026-11-20' : `${name} ${year} has ${days} days`
}

function nameOf(name: string | number | undefined, otherwise: string): string {
  return name === undefined ? otherwise : `“${name}”`
}
