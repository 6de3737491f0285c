import guarded from 'clientele:styles.css?raw'
import lowered from 'clientele:styles.lowered.css?raw'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { Button, Frame } from '../../primitives/index.js'
import type { Theme } from '../Theme.js'
import { openPage } from './pages.js'

function root(theme: Theme, inside?: ReactNode) {
  return (
    <ClienteleFrame locale="en" zone="Europe/Tallinn" theme={theme}>
      <Frame>
        <Button variant="primary">Save</Button>
        {inside}
      </Frame>
    </ClienteleFrame>
  )
}

async function coloursOf(html: string, css: string) {
  const page = await openPage(html, [css])
  const parts = [...(page.contentDocument?.querySelectorAll('[data-slot=frame], [data-slot=button]') ?? [])]
  const colours = parts.map((part) => {
    const style = page.contentWindow?.getComputedStyle(part)
    return [style?.color, style?.backgroundColor, style?.borderTopColor]
  })
  page.remove()
  return colours
}

describe('styles.css after a host’s build took `light-dark()` away', () => {
  it('has none left', () => {
    expect(lowered).not.toContain('light-dark(')
  })

  it.each([['light'], ['dark'], ['system'], ['high-contrast'], ['light', 'dark'], ['dark', 'light']] as const)(
    'has the same colours: %s %s',
    async (theme, inside?: Theme) => {
      const html = renderToStaticMarkup(root(theme, inside && root(inside)))
      expect(await coloursOf(html, lowered)).toEqual(await coloursOf(html, guarded))
    },
  )
})
