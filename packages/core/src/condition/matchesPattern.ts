type Token = 'any' | 'one' | 'digit' | { readonly character: string }

/**
 * Whether a whole text fits a pattern: `*` stands for any characters, `?` for one, `#` for a digit, `\` takes the next
 * one as it is. No regular expression is made: only the last `*` is ever tried again, so the steps are at most the
 * product of the two lengths, and each is reported to `spend`, which may stop the work.
 */
export function matchesPattern(text: string, pattern: string, spend: () => boolean = () => true): boolean {
  const characters = Array.from(text)
  const tokens = readPattern(pattern)
  let place = 0
  let token = 0
  let star = -1
  let resume = 0
  while (place < characters.length) {
    if (!spend()) return false
    if (tokens[token] === 'any') {
      star = token++
      resume = place
    } else if (fits(tokens[token], characters[place])) {
      token++
      place++
    } else if (star >= 0) {
      token = star + 1
      place = ++resume
    } else return false
  }
  return tokens.slice(token).every((rest) => rest === 'any')
}

function readPattern(pattern: string): readonly Token[] {
  const special: Partial<Record<string, Token>> = { '*': 'any', '?': 'one', '#': 'digit' }
  const tokens: Token[] = []
  const characters = Array.from(pattern)
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    const escaped = character === '\\' ? characters[index + 1] : undefined
    if (escaped !== undefined) index++
    tokens.push(escaped === undefined ? (special[character] ?? { character }) : { character: escaped })
  }
  return tokens
}

function fits(token: Token | undefined, character: string | undefined): boolean {
  if (token === undefined || character === undefined || token === 'any') return false
  if (token === 'digit') return character >= '0' && character <= '9'
  return token === 'one' || token.character === character
}
