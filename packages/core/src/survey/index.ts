import type { Condition } from '../condition/index.js'
import type { RecordRef, Versioned } from '../contract/calls.js'
import type { CalendarDate, Id, Instant, LocalizedText } from '../contract/scalars.js'
import type { FieldDescriptor, FieldValue } from '../field/index.js'

/** One page of an instrument. */
export interface InstrumentPage {
  readonly key: string
  readonly title?: LocalizedText
  readonly fields: readonly string[]
  readonly visibleWhen?: Condition
}

/** A survey as data: fields, pages, branching, scoring. */
export interface Instrument extends Versioned {
  readonly version: number
  readonly title: LocalizedText
  readonly anonymous: boolean
  readonly fields: readonly FieldDescriptor[]
  readonly pages: readonly InstrumentPage[]
}

/** What one person answered. */
export interface SurveyResponse {
  readonly id?: Id
  readonly instrument: Id
  readonly instrumentVersion: number
  readonly answers: Readonly<Record<string, FieldValue>>
  readonly on?: RecordRef
  readonly submittedAt?: Instant
  readonly locale?: string
}

/** Which responses are meant. */
export interface SurveyFilter {
  readonly instrument: Id
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  readonly on?: RecordRef
}

/** How the answers to one field are spread. */
export interface FieldResults {
  readonly key: string
  readonly answered: number
  readonly counts?: Readonly<Record<string, number>>
  readonly mean?: number
}

/** What the responses say together. */
export interface SurveyResults {
  readonly instrument: Id
  readonly responses: number
  readonly fields: readonly FieldResults[]
}
