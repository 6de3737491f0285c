import type { Parsed } from '../../condition/index.js'

/** One part of a numbering template: text as it is, a part of the day, or the running number with so many digits. */
export type NumberingPart = { readonly text: string } | { readonly day: string } | { readonly digits: number }

/**
 * Reads a template such as `T{yyyyMMdd}-{0000}`: `yyyy`, `yy`, `MM` and `dd` stand for the day, zeros for the running
 * number, of which there is one; `{{` and `}}` are braces.
 */
export function parseNumbering(template: unknown): Parsed<readonly NumberingPart[]> {
  if (typeof template !== 'string' || template.length > 200) return refused('text of at most 200 characters')
  const parts: NumberingPart[] = []
  let rest = template
  while (rest) {
    const [whole = '', text, braces] = /^((?:[^{}]|\{\{|\}\})+)|^\{([^{}]*)\}/.exec(rest) ?? []
    const part = text === undefined ? read(braces) : { text: text.replaceAll('{{', '{').replaceAll('}}', '}') }
    if (!part) return refused(whole ? `{yyyyMMdd} or {0000} in place of ${whole}` : 'braces in pairs')
    parts.push(part)
    rest = rest.slice(whole.length)
  }
  const numbers = parts.filter((part) => 'digits' in part).length
  return numbers === 1 ? { value: parts } : refused(numbers ? 'one running number' : 'a running number such as {0000}')
}

function read(braces: string | undefined): NumberingPart | null {
  if (braces === undefined || braces === '') return null
  if (/^0{1,15}$/.test(braces)) return { digits: braces.length }
  return /^(?:yyyy|yy|MM|dd|[-/._])+$/.test(braces) ? { day: braces } : null
}

function refused(expected: string): Parsed<never> {
  return { fault: { path: '', expected } }
}
