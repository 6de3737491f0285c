import type { CalendarDate, Instant, Money } from '../contract/scalars.js'

/** A path into a record's values: `['contacts', 'phone']`; a name after a list means that name in each of its rows. */
export type ConditionPath = readonly (string | number)[]

/** A value in a condition: a constant, what stands at a path, or a computation over operands. */
export type Operand =
  | string
  | number
  | boolean
  | null
  | { readonly path: ConditionPath }
  | { readonly op: 'add' | 'subtract' | 'multiply' | 'divide'; readonly of: readonly Operand[] }
  | { readonly op: 'sum' | 'count'; readonly path: ConditionPath }
  | { readonly op: 'days-between'; readonly of: readonly [Operand, Operand] }

/** A condition as data: no code, total, safe to take from a backend. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'equals' | 'less'; readonly of: readonly [Operand, Operand] }
  | { readonly op: 'empty'; readonly path: ConditionPath }
  | {
      readonly op: 'matches'
      readonly path: ConditionPath
      /** The whole text: `*` any characters, `?` one, `#` a digit 0 to 9, `\` takes the next one as it is. */
      readonly pattern: string
    }

/** What a computation gives; null where it has no answer. */
export type ComputedValue = string | number | boolean | null | Money

/** The values a condition reads, by key. */
export type ConditionValues = Readonly<Record<string, unknown>>

/** What a condition cannot read from the values. */
export interface ConditionContext {
  /**
   * The zone in which an instant falls on a day.
   * @default 'UTC'
   */
  readonly zone?: string
  /** What stands at `today` where the values hold nothing of that name. */
  readonly today?: CalendarDate
  /** What stands at `now`, likewise. */
  readonly now?: Instant
  /** For a rule of a row, what stands at `record`: the values that the row is part of. */
  readonly record?: ConditionValues
}
