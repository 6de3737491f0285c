import type { Condition, ConditionPath, Operand } from '../types.js'
import { type FieldScope, factsAt, type Kind, kindsOf } from './fieldKinds.js'
import type { Part } from './readsOf.js'
import type { ConditionFinding } from './types.js'

/** What one part of a rule asks of fields that they cannot give. */
export function checkKinds({ node, path }: Part, scope: FieldScope): readonly ConditionFinding[] {
  if (typeof node !== 'object' || node === null) return []
  if ('path' in node) {
    const name = node.path.join('.')
    if (!factsAt(node.path, scope).known) return [{ code: 'condition-unknown-path', path, params: { name } }]
    return 'op' in node ? checkGathering({ node, path }, scope) : []
  }
  if (node.op === 'equals' || node.op === 'less') return checkComparison({ node, path }, scope)
  if (node.op === 'days-between') return checkOperands({ of: node.of, path, wanted: ['day', 'instant'] }, scope)
  if (node.op === 'add' || node.op === 'subtract' || node.op === 'multiply' || node.op === 'divide')
    return checkOperands({ of: node.of, path, wanted: ['figure', 'money'] }, scope)
  return []
}

interface Gathering {
  readonly node: Extract<Condition | Operand, { op: string; path: ConditionPath }>
  readonly path: string
}

function checkGathering({ node, path }: Gathering, scope: FieldScope): readonly ConditionFinding[] {
  const { kinds, many } = factsAt(node.path, scope)
  const name = node.path.join('.')
  const wanted: readonly Kind[] = node.op === 'sum' ? ['figure', 'money'] : node.op === 'matches' ? ['text'] : ['any']
  if (!many && (node.op === 'sum' || node.op === 'count'))
    return [{ code: 'condition-no-rows', path, params: { name } }]
  return overlap(kinds, wanted) ? [] : [mismatch(path, kinds, wanted)]
}

interface Comparison {
  readonly node: { readonly op: 'equals' | 'less'; readonly of: readonly [Operand, Operand] }
  readonly path: string
}

function checkComparison({ node, path }: Comparison, scope: FieldScope): readonly ConditionFinding[] {
  const [left, right] = node.of
  const [first, second] = [kindsOf(left, scope), kindsOf(right, scope)]
  if (!overlap(first, second)) return [mismatch(path, first, second)]
  if (first.includes('record') && second.includes('record')) return [mismatch(path, first, second)]
  return node.op === 'equals' ? [...optionFault(left, right), ...optionFault(right, left)] : []

  function optionFault(asked: Operand, constant: Operand): readonly ConditionFinding[] {
    if (typeof asked !== 'object' || asked === null || 'op' in asked || typeof constant !== 'string') return []
    const { field } = factsAt(asked.path, scope)
    if (!field?.options || field.optionList || !constant.trim()) return []
    const offered = field.options.some(({ value }) => value.trim() === constant.trim())
    return offered ? [] : [{ code: 'condition-unknown-option', path, params: { name: field.key, option: constant } }]
  }
}

interface Operands {
  readonly of: readonly Operand[]
  readonly path: string
  readonly wanted: readonly Kind[]
}

function checkOperands({ of, path, wanted }: Operands, scope: FieldScope): readonly ConditionFinding[] {
  return of.flatMap((operand, index) => {
    const kinds = kindsOf(operand, scope)
    return overlap(kinds, wanted) ? [] : [mismatch(`${path}.of[${index}]`, kinds, wanted)]
  })
}

function overlap(left: readonly Kind[], right: readonly Kind[]): boolean {
  const loose = (kinds: readonly Kind[]) => kinds.includes('any') || kinds.includes('nothing')
  return loose(left) || loose(right) || left.some((kind) => right.includes(kind))
}

function mismatch(path: string, left: readonly Kind[], right: readonly Kind[]): ConditionFinding {
  return { code: 'condition-kinds', path, params: { left: left.join(' | '), right: right.join(' | ') } }
}
