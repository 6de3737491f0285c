/** Compares what forms hold: nothing, blank and absent are one; two files are the same only if they are one. */
export function sameTyped(left: unknown, right: unknown): boolean {
  if (left === right || (isBlank(left) && isBlank(right))) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (left instanceof Blob || right instanceof Blob) return false
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => sameTyped(Reflect.get(left, key), Reflect.get(right, key)))
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
