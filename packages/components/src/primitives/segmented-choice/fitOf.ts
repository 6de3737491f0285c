/** Under which width segments stand one under another. */
export type SegmentFit = 'narrow' | 'medium' | 'wide' | 'stacked'

const sizes = [
  ['narrow', 300],
  ['medium', 460],
  ['wide', 640],
] as const

/** How much room segments of one width need for their words; a guess that the server makes as well as the browser. */
export function fitOf(labels: readonly string[]): SegmentFit {
  const longest = Math.max(0, ...labels.map(widthOf))
  const needed = labels.length * (longest + 12)
  return sizes.find(([, width]) => needed <= width)?.[0] ?? 'stacked'
}

function widthOf(label: string) {
  return [...label].reduce((sum, sign) => sum + (sign > '\u2e80' ? 14 : 7.5), 0)
}
