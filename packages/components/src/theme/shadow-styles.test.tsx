import { render, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'
import { Button, Frame } from '../primitives/index.js'
import { adoptClienteleStyles, clienteleStyleSheet } from './shadow-styles.js'

it('styles a shadow root and keeps what it has adopted before', () => {
  const host = document.body.appendChild(document.createElement('div'))
  host.style.font = 'italic 40px serif'
  const shadow = host.attachShadow({ mode: 'open' })
  const before = new CSSStyleSheet()
  shadow.adoptedStyleSheets = [before]
  adoptClienteleStyles(shadow)
  const container = shadow.appendChild(document.createElement('div'))
  render(
    <ClienteleFrame locale="en" zone="Europe/Tallinn">
      <Frame>
        <Button variant="primary">Save</Button>
      </Frame>
    </ClienteleFrame>,
    { container },
  )
  const style = getComputedStyle(within(container).getByRole('button'))
  expect([style.backgroundColor, style.fontSize, style.fontStyle]).toEqual(['rgb(10, 96, 112)', '13px', 'normal'])
  expect(shadow.adoptedStyleSheets[0]).toBe(before)
  host.remove()
})

it('makes a sheet of its own for every call', () => {
  expect(clienteleStyleSheet()).not.toBe(clienteleStyleSheet())
})
