/** Under which width segments stand one under another. */
export type SegmentFit = 'narrow' | 'medium' | 'wide' | 'stacked'

const sizes = [
  ['narrow', 300],
  ['medium', 400],
  ['wide', 560],
] as const

/** The mark of the chosen one and the space around the words. */
const beside = 28

/** How much room segments of one width need for their words on two lines; the server guesses as the browser does. */
export function fitOf(labels: readonly string[]): SegmentFit {
  const widest = Math.max(
    0,
    ...labels.map((label) => Math.max(widthOf(label) / 2, ...label.split(/\s/).map(wordWidth))),
  )
  const needed = labels.length > 6 && widest < beside ? 0 : labels.length * (widest + beside)
  return sizes.find(([, width]) => needed <= width)?.[0] ?? 'stacked'
}

/** Chinese breaks anywhere, but not within the first few signs. */
function wordWidth(word: string) {
  return widthOf(/[\u2e80-\uffff]/.test(word) ? word.slice(0, 4) : word)
}

function widthOf(label: string) {
  return [...label].reduce((sum, sign) => sum + (sign > '\u2e80' ? 14 : 7), 0)
}
