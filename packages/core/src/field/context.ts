import type { CalendarDate, Instant } from '../contract/scalars.js'
import type { Option } from '../directory/index.js'
import type { FieldSection, FieldValues } from './types.js'

/** What fields need besides their values: language, place, time, and what is known of lists. */
export interface FieldContext {
  /**
   * The language of labels, figures and dates, by BCP 47 tag.
   * @default 'en'
   */
  readonly locale?: string
  /**
   * The zone in which moments are typed and read.
   * @default 'UTC'
   */
  readonly zone?: string
  /** What stands at `today` in conditions. */
  readonly today?: CalendarDate
  /** What stands at `now` in conditions. */
  readonly now?: Instant
  /** The options of a directory list, where they are known; an unknown list refuses nothing. */
  readonly options?: (list: string) => readonly Option[] | undefined
  /** Whether a reference leads somewhere, where that is known. */
  readonly references?: (to: string, id: string) => boolean | undefined
  /** The values as they were read: a retired option or a vanished reference that was there may stay. */
  readonly kept?: FieldValues
  /** Sections whose conditions hide the fields in them. */
  readonly sections?: readonly FieldSection[]
}
