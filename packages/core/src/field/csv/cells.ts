/** Joins parts into one text, each with the separator and the backslash in it escaped. */
export function joinParts(parts: readonly string[], separator: string): string {
  return parts.map((part) => escapePart(part, separator)).join(around(separator))
}

/** Undoes `joinParts`. */
export function splitParts(text: string, separator: string): readonly string[] {
  const pieces = pieceUp(text, separator)
  const [before, after] = [around(separator).startsWith(' '), around(separator).endsWith(' ')]
  return pieces.map((piece, index) => {
    const start = after && index > 0 && piece.startsWith(' ') ? 1 : 0
    const end = before && index < pieces.length - 1 && piece.endsWith(' ') ? -1 : undefined
    return unescapePart(piece.slice(start, end))
  })
}

/** Writes a name and what identifies it: `Lin Wei <p7>`. */
export function writeNamed(name: string, parts: readonly string[]): string {
  return `${escapePart(name, '<')} <${joinParts(parts, ',')}>`.trimStart()
}

/** Undoes `writeNamed`; null for a name alone. */
export function readNamed(text: string): { readonly name: string; readonly parts: readonly string[] } | null {
  const plain = text.trim()
  const [name = ''] = pieceUp(plain, '<', 2)
  const rest = plain.slice(name.length + 1)
  if (!rest.endsWith('>')) return null
  return { name: unescapePart(name.replace(/ $/, '')), parts: splitParts(rest.slice(0, -1), ',') }
}

/** Keeps a spreadsheet from taking a text for a formula; a plain negative number is none. */
export function neutralise(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
}

/** Undoes `neutralise`. */
export function denature(text: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text
}

function around(separator: string): string {
  if (separator === '\n') return separator
  return separator === '|' ? ' | ' : `${separator} `
}

function escapePart(part: string, separator: string): string {
  return part.replaceAll('\\', '\\\\').replaceAll(separator, `\\${separator}`)
}

function unescapePart(piece: string): string {
  return piece.replace(/\\([\s\S])/g, '$1')
}

/** The pieces between separators that are not escaped, still escaped themselves. */
function pieceUp(text: string, separator: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const pieces: string[] = []
  let start = 0
  for (let index = 0; index < text.length && pieces.length < most - 1; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === separator) {
      pieces.push(text.slice(start, index))
      start = index + 1
    }
  }
  return [...pieces, text.slice(start)]
}
