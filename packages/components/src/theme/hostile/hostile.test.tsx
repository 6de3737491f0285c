import guarded from 'clientele:styles.css?raw'
import polite from 'clientele:styles.layer.css?raw'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { hostRules } from './hostRules.js'
import { differences, openPage, readStyles, widgetOn } from './pages.js'
import { widgets } from './realWidgets.js'

const rules = Object.entries(hostRules)

/** The rules a host may have beside the polite stylesheet; every other one gets through. */
const politeKeeps: readonly string[] = ['html { font-size }', 'body {}', '[hidden]']

function readerOf(name: keyof typeof widgets) {
  const markup = renderToStaticMarkup(widgets[name])
  return async (styles: readonly string[], shadowStyles?: string) => {
    const page = await openPage(markup, styles, shadowStyles)
    const facts = readStyles(widgetOn(page))
    page.remove()
    return facts
  }
}

describe.each(['every primitive', 'the customer card', 'the customer list'] as const)(
  '%s on a hostile page',
  async (name) => {
    const read = readerOf(name)
    const clean = { guarded: await read([guarded]), shadow: await read([], polite) }

    it.each(rules)('keeps every box and style under styles.css against %s', async (_name, css) => {
      expect(differences(clean.guarded, await read([guarded, css]))).toEqual([])
    })

    it('keeps them against all rules together, loaded first', async () => {
      expect(differences(clean.guarded, await read([...Object.values(hostRules), guarded]))).toEqual([])
    })

    it('keeps them in a shadow root against all rules together', async () => {
      expect(differences(clean.shadow, await read(Object.values(hostRules), polite))).toEqual([])
    })

    it('looks the same under all three stylesheets on a clean page', async () => {
      expect(differences(clean.guarded, await read([polite]))).toEqual([])
      expect(differences(clean.guarded, clean.shadow)).toEqual([])
    })
  },
)

describe('what a host puts into a slot', () => {
  it.each([
    ['with a class', '<button class="host">Ours</button>'],
    ['without one, where the slot says whose it is', '<div data-slot-host><button>Ours</button></div>'],
    [
      'without one, in a slot of a widget that stands in a slot',
      '<div data-slot-host><p class="cl0-tabs"><span class="cl0-panel" data-slot-host><button>Ours</button></span></p></div>',
    ],
  ])('keeps the host’s look under styles.css: %s', async (_how, slot) => {
    const css = 'button { background: rgb(1, 2, 3); padding: 9px }'
    const page = await openPage(`<div class="cl0-base-module-island">${slot}</div>`, [guarded, css])
    const button = page.contentDocument?.querySelector('button')
    const style = button && page.contentWindow?.getComputedStyle(button)
    expect([style?.backgroundColor, style?.paddingLeft]).toEqual(['rgb(1, 2, 3)', '9px'])
    page.remove()
  })
})

describe('what of ours stands in a slot', () => {
  it('is guarded without a class too', async () => {
    const slot = '<div class="cl0-slot" data-slot-host><p class="cl0-entry"><time>09:40</time></p></div>'
    const page = await openPage(`<div class="cl0-base-module-island">${slot}</div>`, [guarded, 'time { float: right }'])
    const time = page.contentDocument?.querySelector('time')
    expect(time && page.contentWindow?.getComputedStyle(time).float).toBe('none')
    page.remove()
  })
})

describe('styles.layer.css on a hostile page', async () => {
  const read = readerOf('every primitive')
  const clean = await read([polite])

  it('keeps every box and style against button {} in a layer that comes first', async () => {
    const css = `@layer host { ${hostRules['button {}']} }`
    expect(differences(clean, await read([css, polite]))).toEqual([])
  })

  it.each(rules)('is known to keep or to lose against %s', async (name, css) => {
    const lines = differences(clean, await read([css, polite]))
    expect(lines.length === 0).toBe(politeKeeps.includes(name))
  })
})
