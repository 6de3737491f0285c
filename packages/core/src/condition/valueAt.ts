import { own } from './own.js'
import type { ConditionPath, ConditionValues } from './types.js'

/** What stands at a path, whole: a list, a reference or a file too; undefined where nothing does. */
export function valueAt(values: ConditionValues, path: ConditionPath): unknown {
  return path.reduce<unknown>((inner, name) => own(inner, name), values)
}
