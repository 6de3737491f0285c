import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrastRatio, textPairs } from '../../build/contrast.js'
import { readTokens } from '../../build/tokens.js'
import { tokensCss } from '../../build/tokensCss.js'

const directory = resolve(import.meta.dirname, '../..')
const tokens = readTokens(directory)

describe('tokens', () => {
  it('are written into the stylesheet as they are; `vite build` writes them again', () => {
    expect(readFileSync(resolve(directory, 'src/theme/tokens.module.css'), 'utf8')).toBe(tokensCss(tokens))
  })

  it.each(['light', 'dark', 'high-contrast'])('keep every pair of the %s theme above WCAG AA', (theme) => {
    const colours = tokens.color[theme] ?? {}
    const low = textPairs.flatMap(({ front, back, least }) => {
      const ratio = contrastRatio(colours[front]?.$value, colours[back]?.$value)
      return ratio >= least ? [] : [`${front} on ${back} is ${ratio.toFixed(2)}, needs ${least}`]
    })
    expect(low).toEqual([])
  })

  it('name the same colours in every theme', () => {
    const names = (theme: string) => Object.keys(tokens.color[theme] ?? {}).sort()
    expect(names('dark')).toEqual(names('light'))
    expect(names('high-contrast')).toEqual(names('light'))
  })
})
