export { analyseConditions } from './analyseConditions.js'
export type { ConditionFinding, NamedRule } from './types.js'
