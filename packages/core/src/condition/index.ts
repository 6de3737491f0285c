/** A path into a record's values: `['contacts', 'phone']`. */
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
  | { readonly op: 'matches'; readonly path: ConditionPath; readonly pattern: string }
