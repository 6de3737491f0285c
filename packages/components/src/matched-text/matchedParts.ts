/** A stretch of a text, and whether it is what was searched. */
export interface MatchedPart {
  readonly text: string
  readonly start: number
  readonly matched: boolean
}

/** A hostile text may match ten thousand times; a reader needs no more marks than these. */
const mostMatches = 20

/** Cuts a text where the searched words occur in it, whatever their case; a text that matched by pinyin stays whole. */
export function matchedParts(text: string, search: string): readonly MatchedPart[] {
  const folded = text.toLowerCase()
  const words = wordsOf(folded, search.trim().toLowerCase())
  // A letter whose lower case is longer (İ) would shift every place after it.
  if (words.length === 0 || folded.length !== text.length) return [{ text, start: 0, matched: false }]
  const parts: MatchedPart[] = []
  let rest = 0
  let matches = 0
  for (let at = nextMatch(folded, words, 0); at && matches < mostMatches; at = nextMatch(folded, words, rest)) {
    matches += 1
    if (at.start > rest) parts.push({ text: text.slice(rest, at.start), start: rest, matched: false })
    parts.push({ text: text.slice(at.start, at.end), start: at.start, matched: true })
    rest = at.end
  }
  if (rest < text.length || parts.length === 0) parts.push({ text: text.slice(rest), start: rest, matched: false })
  return parts
}

function wordsOf(folded: string, search: string): readonly string[] {
  if (search === '') return []
  return folded.includes(search) ? [search] : search.split(/\s+/)
}

function nextMatch(folded: string, words: readonly string[], from: number): { start: number; end: number } | null {
  let first: { start: number; end: number } | null = null
  for (const word of words) {
    const start = folded.indexOf(word, from)
    if (start >= 0 && (!first || start < first.start)) first = { start, end: start + word.length }
  }
  return first
}
