/** A number as it is typed, without exponent where it can be. */
export function writeNumber(value: number): string {
  const text = String(value)
  const plain = text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : text
  return Number(plain) === value ? plain : text
}

/** Minutes as hours and minutes: `1:30`. */
export function writeDuration(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 0) return writeNumber(minutes)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
