import type { Condition, ConditionPath, Operand } from '../types.js'

/** A part of a rule and where it stands in it. */
export interface Part {
  readonly node: Condition | Operand
  readonly path: string
}

/** A rule's parts, the outer before the inner. */
export function partsOf(node: Condition | Operand, path: string): readonly Part[] {
  return [{ node, path }, ...innerParts(node, path).flatMap((part) => partsOf(part.node, part.path))]
}

/** The conditions and operands that a part is made of. */
export function innerParts(node: Condition | Operand, path: string): readonly Part[] {
  if (typeof node !== 'object' || node === null || !('of' in node)) return []
  if (node.op === 'not') return [{ node: node.of, path: `${path}.of` }]
  const inner: readonly (Condition | Operand)[] = node.of
  return inner.map((each, index) => ({ node: each, path: `${path}.of[${index}]` }))
}

/** The paths that a rule reads. */
export function readsOf(node: Condition | Operand): readonly ConditionPath[] {
  return partsOf(node, '').flatMap(({ node: part }) => {
    const path = typeof part === 'object' && part !== null && 'path' in part ? part.path : null
    return path ? [path] : []
  })
}
