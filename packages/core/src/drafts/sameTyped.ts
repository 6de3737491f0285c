/** Compares what forms hold: nothing, blank and absent are one; of two files or dates only one and the same is. */
export function sameTyped(left: unknown, right: unknown): boolean {
  if (left === right || (isBlank(left) && isBlank(right))) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (!isOpen(left) || !isOpen(right)) return false
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => sameTyped(Reflect.get(left, key), Reflect.get(right, key)))
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** A record or a list, whose content lies in its keys. */
function isOpen(value: object): boolean {
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'
}
