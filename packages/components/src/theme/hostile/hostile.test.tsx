import guarded from 'clientele:styles.css?raw'
import polite from 'clientele:styles.layer.css?raw'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { everyPrimitive } from './everyPrimitive.js'
import { hostRules } from './hostRules.js'
import { differences, openPage, readStyles } from './pages.js'

const markup = renderToStaticMarkup(everyPrimitive())
const rules = Object.entries(hostRules)

async function read(styles: readonly string[], shadowStyles?: string) {
  const page = await openPage(markup, styles, shadowStyles)
  const facts = readStyles(page)
  page.remove()
  return facts
}

const clean = {
  guarded: await read([guarded]),
  polite: await read([polite]),
  shadow: await read([], polite),
}

/** The rules a host may have beside the polite stylesheet; every other one gets through. */
const politeKeeps: readonly string[] = ['table {}', 'h2 {}', 'html { font-size }', 'body {}', '[hidden]']

describe('styles.css on a hostile page', () => {
  it.each(rules)('keeps every box and style against %s', async (_name, css) => {
    expect(differences(clean.guarded, await read([guarded, css]))).toEqual([])
  })

  it('keeps them against all rules together, loaded first', async () => {
    expect(differences(clean.guarded, await read([...Object.values(hostRules), guarded]))).toEqual([])
  })

  it('draws the same as the polite stylesheet on a clean page', () => {
    expect(differences(clean.polite, clean.guarded)).toEqual([])
  })
})

describe('the stylesheet of a shadow root on a hostile page', () => {
  it.each(rules)('keeps every box and style against %s', async (_name, css) => {
    expect(differences(clean.shadow, await read([css], polite))).toEqual([])
  })
})

describe('styles.layer.css on a hostile page', () => {
  it('keeps every box and style against button {} in a layer that comes first', async () => {
    const css = `@layer host { ${hostRules['button {}']} }`
    expect(differences(clean.polite, await read([css, polite]))).toEqual([])
  })

  it.each(rules)('is known to keep or to lose against %s', async (name, css) => {
    const lines = differences(clean.polite, await read([css, polite]))
    expect(lines.length === 0).toBe(politeKeeps.includes(name))
  })
})
