/** What an object itself holds under a name: nothing inherited, no getter called. */
export function own(value: unknown, name: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}
