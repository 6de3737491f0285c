import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { Frame } from './Frame.js'

describe('<Frame />', () => {
  it.each([
    ['a row', { display: 'flex' }],
    ['a column that does not stretch', { display: 'flex', flexDirection: 'column', alignItems: 'start' }],
    ['a box as wide as its content', { inlineSize: 'fit-content' }],
  ] as const)('can be seen in %s of the host', (_, style) => {
    render(
      <div style={style}>
        <ClienteleFrame locale="en" zone="Europe/Tallinn">
          <Frame aria-label="Widget">Hydrocon</Frame>
        </ClienteleFrame>
      </div>,
    )
    expect(screen.getByRole('region', { name: 'Widget' }).clientWidth).toBeGreaterThan(200)
  })

  it('is as narrow as the place that it is given', () => {
    render(
      <div style={{ inlineSize: 150 }}>
        <ClienteleFrame locale="en" zone="Europe/Tallinn">
          <Frame aria-label="Widget">Hydrocon</Frame>
        </ClienteleFrame>
      </div>,
    )
    expect(screen.getByRole('region', { name: 'Widget' }).offsetWidth).toBe(150)
  })
})
