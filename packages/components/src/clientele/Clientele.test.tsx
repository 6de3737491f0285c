import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { useActor } from '@clientele/hooks'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Clientele, useClientele } from './index.js'

function Greeting() {
  const { data } = useActor()
  const { locale, now } = useClientele()
  return <p>{data ? `${data.roles.join()}, ${locale}, ${now()}` : 'Nobody yet'}</p>
}

describe('<Clientele />', () => {
  it('gives data and words to what is inside, under one root', async () => {
    const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role: 'manager' })
    const { container } = render(
      <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={() => sampleNow} theme="dark">
        <Greeting />
      </Clientele>,
    )
    expect(await screen.findByText(/^manager, en, 2026-11-20T06:50:00.000Z$/)).toBeVisible()
    expect(container.querySelectorAll('[data-slot=clientele]')).toHaveLength(1)
    expect(container.querySelector('[data-slot=clientele]')).toHaveAttribute('data-theme', 'dark')
  })

  it('keeps two roots with two people apart', async () => {
    const people = ['manager', 'auditor'].map((role) => createMemoryAdapter({ seed: sampleSeed(), scope: role, role }))
    render(
      people.map((adapter) => (
        <Clientele key={adapter.scope} adapter={adapter} locale="en" zone="Asia/Shanghai" clock={() => sampleNow}>
          <Greeting />
        </Clientele>
      )),
    )
    expect(await screen.findByText(/^manager, en/)).toBeVisible()
    expect(await screen.findByText(/^auditor, en/)).toBeVisible()
  })
})
