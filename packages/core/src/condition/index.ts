export { analyseConditions, type ConditionFinding, type NamedRule } from './analysis/index.js'
export { compute } from './compute.js'
export { evaluate } from './evaluate.js'
export { matchesPattern } from './matchesPattern.js'
export { own } from './own.js'
export { type Parsed, parseCondition, parseOperand } from './parseCondition.js'
export type { ConditionFault } from './reader.js'
export type {
  ComputedValue,
  Condition,
  ConditionContext,
  ConditionPath,
  ConditionValues,
  Operand,
} from './types.js'
export { valueAt } from './valueAt.js'
