import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { Tabs } from './index.js'

function show({ locale = 'en', onValueChange = vi.fn() } = {}) {
  render(
    <ClienteleFrame locale={locale} zone="Asia/Shanghai">
      <Tabs.Root defaultValue="interactions" onValueChange={onValueChange}>
        <Tabs.List aria-label="History">
          <Tabs.Tab value="interactions" count={128}>
            Interactions
          </Tabs.Tab>
          <Tabs.Tab value="tickets">Tickets</Tabs.Tab>
          <Tabs.Tab value="visits" disabled>
            Visits
          </Tabs.Tab>
          <Tabs.Tab value="files">Files</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="interactions">Call</Tabs.Panel>
        <Tabs.Panel value="tickets">T20261120-0042</Tabs.Panel>
        <Tabs.Panel value="files">Contract.pdf</Tabs.Panel>
      </Tabs.Root>
      <button type="button">After</button>
    </ClienteleFrame>,
  )
  return { onValueChange, chosen: () => screen.getByRole('tab', { selected: true }) }
}

describe('<Tabs />', () => {
  it('shows the panel of the chosen tab, named by it', () => {
    const { chosen } = show()
    expect(screen.getByRole('tabpanel', { name: 'Interactions 128' })).toHaveTextContent('Call')
    expect(chosen()).toHaveAttribute('aria-controls', screen.getByRole('tabpanel').id)
  })

  it('chooses by a press', async () => {
    const { onValueChange } = show()
    await userEvent.click(screen.getByRole('tab', { name: 'Tickets' }))
    expect(screen.getByRole('tabpanel')).toHaveTextContent('T20261120-0042')
    expect(onValueChange.mock.calls).toEqual([['tickets']])
  })

  it('is one stop of the Tab key', async () => {
    const { chosen } = show()
    await userEvent.tab()
    expect(chosen()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus()
  })

  it('moves by arrow keys, past what is off and round the ends, and by Home and End', async () => {
    const { chosen } = show()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    expect(chosen()).toHaveTextContent('Tickets')
    await userEvent.keyboard('{ArrowRight}')
    expect(chosen()).toHaveTextContent('Files')
    await userEvent.keyboard('{ArrowRight}')
    expect(chosen()).toHaveTextContent('Interactions')
    await userEvent.keyboard('{End}')
    expect(chosen()).toHaveTextContent('Files')
    await userEvent.keyboard('{Home}')
    expect(chosen()).toHaveFocus()
    expect(chosen()).toHaveTextContent('Interactions')
  })

  it('moves the other way where text runs from right to left', async () => {
    const { chosen } = show({ locale: 'ar' })
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}')
    expect(chosen()).toHaveTextContent('Tickets')
  })
})
