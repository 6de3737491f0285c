import type { Condition, Operand } from '../types.js'

/** A condition or computation of a definition, under a name of its own. */
export type NamedRule = {
  /** What findings call it: `fields.warranty.visibleWhen`. */
  readonly name: string
  /** The key of the field that it shows or computes, or of several; absent when it changes nothing that rules read, such as a guard. */
  readonly field?: string | readonly string[]
  /** The key of the rows whose row it reads; the values around it stand at `record`. */
  readonly row?: string
} & ({ readonly condition: Condition } | { readonly computed: Operand })

/** What is wrong with a set of rules; the words live in the catalogues. */
export interface ConditionFinding {
  readonly code:
    | 'condition-malformed'
    | 'condition-loop'
    | 'condition-never'
    | 'condition-always'
    | 'condition-contradiction'
    | 'condition-kinds'
    | 'condition-no-rows'
    | 'condition-unknown-option'
    | 'condition-unknown-path'
    | 'section-unknown-field'
    | 'section-shared-field'
  /** The rule and the place in it: `fields.warranty.visibleWhen.of[1]`. */
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>
}
