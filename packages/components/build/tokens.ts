import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

interface Dimension {
  readonly value: number
  readonly unit: string
}

interface Colour {
  readonly components: readonly [number, number, number]
  readonly alpha?: number
}

interface ShadowLayer extends Record<'offsetX' | 'offsetY' | 'blur' | 'spread', Dimension> {
  readonly color: Colour
}

type Token<TValue> = { readonly $value: TValue }
type Group<TToken> = Readonly<Record<string, TToken>>

/** The groups of `tokens.json` as the generator reads them. */
export interface Tokens {
  readonly color: Group<Group<Token<Colour>>>
  readonly space: Group<Token<Dimension>>
  readonly radius: Group<Token<Dimension>>
  readonly stroke: Group<Token<Dimension>>
  readonly font: Group<Token<readonly string[]>>
  readonly text: Group<Record<'size' | 'line-latin' | 'line-cjk', Token<Dimension>>>
  readonly motion: Group<Token<Dimension | readonly number[]>>
  readonly shadow: Group<Token<readonly ShadowLayer[]>>
  readonly density: Group<Group<Token<Dimension>>>
  readonly label: Group<Record<'latin' | 'cjk', Token<Dimension>>>
}

/** Reads the tokens of the package in `directory`. */
export function readTokens(directory: string): Tokens {
  return JSON.parse(readFileSync(resolve(directory, 'tokens.json'), 'utf8')) as Tokens
}

/** The members of a group without its `$` properties. */
export function members<TToken>(group: Group<TToken> | undefined): [string, TToken][] {
  return Object.entries(group ?? {}).filter(([name]) => !name.startsWith('$'))
}

/** A colour as CSS writes it. */
export function colourText({ components, alpha = 1 }: Colour): string {
  const parts = components.map((part) => Math.round(part * 255))
  if (alpha < 1) return `rgb(${parts.join(' ')} / ${alpha})`
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** A length in scaled pixels, `--cl-px`, or in true ones: hairlines do not grow. */
export function lengthText({ value, unit }: Dimension, scaled: boolean): string {
  return scaled && value !== 0 ? `calc(${value} * var(--cl-px))` : `${value}${unit}`
}
