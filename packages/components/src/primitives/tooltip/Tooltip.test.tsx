import guarded from 'clientele:styles.css?raw'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent as person } from 'vitest/browser'
import { ClienteleFrame } from '../../clientele/index.js'
import { Button } from '../button/index.js'
import { Popover } from '../popover/index.js'
import { Tooltip } from './index.js'

const places = {
  'the document': () => document.body.appendChild(document.createElement('div')),
  'a shadow root': () => {
    const host = document.body.appendChild(document.createElement('div'))
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = `<style>${guarded}</style>`
    return shadow.appendChild(document.createElement('div'))
  },
}

function Explained({ name = 'Copy' }: { readonly name?: string }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger>{name}</Tooltip.Trigger>
      <Tooltip.Content>The number, C2016318</Tooltip.Content>
    </Tooltip.Root>
  )
}

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(Object.entries(places))('<Tooltip /> in %s', (_place, makeRoot) => {
  function show() {
    const container = makeRoot()
    render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Button>Before</Button>
        <Explained />
      </ClienteleFrame>,
      { container },
    )
    const inside = within(container)
    return { inside, button: inside.getByRole('button', { name: 'Copy' }) }
  }

  it('describes its trigger at once for the keyboard, until Escape or the focus goes on', async () => {
    const { inside, button } = show()
    inside.getByRole('button', { name: 'Before' }).focus()
    await person.keyboard('{Tab}')
    const tooltip = await inside.findByRole('tooltip')
    expect(button).toHaveAccessibleDescription('The number, C2016318')
    await person.keyboard('{Escape}')
    await waitFor(() => expect(tooltip).not.toBeInTheDocument())
    expect(button).not.toHaveAttribute('aria-describedby')
    await person.keyboard('{Shift>}{Tab}{/Shift}{Tab}')
    expect(await inside.findByRole('tooltip')).toBeVisible()
    await person.keyboard('{Shift>}{Tab}{/Shift}')
    await waitFor(() => expect(inside.queryByRole('tooltip')).toBeNull())
  })

  it('comes under a resting pointer and stays while the pointer is on its words', async () => {
    const { inside, button } = show()
    await userEvent.hover(button)
    const tooltip = await inside.findByRole('tooltip')
    await userEvent.unhover(button)
    await userEvent.hover(tooltip)
    await userEvent.click(tooltip)
    expect(tooltip).toBeVisible()
    await userEvent.unhover(tooltip)
    await waitFor(() => expect(tooltip).not.toBeInTheDocument())
  })
})

describe('<Tooltip />', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function enter(name: string, pointerType = 'mouse') {
    fireEvent.pointerOver(screen.getByRole('button', { name }), { pointerType })
  }

  function leave(name: string) {
    fireEvent.pointerOut(screen.getByRole('button', { name }), { pointerType: 'mouse' })
  }

  function wait(milliseconds: number) {
    fireEvent(window, new Event('wait'))
    vi.advanceTimersByTime(milliseconds)
  }

  function show() {
    render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Tooltip.Group>
          <Explained name="Copy" />
          <Explained name="Print" />
        </Tooltip.Group>
      </ClienteleFrame>,
    )
  }

  it('waits for the pointer to rest, and lets the next one of a group follow at once', async () => {
    show()
    enter('Copy')
    wait(499)
    expect(screen.queryByRole('tooltip')).toBeNull()
    wait(1)
    vi.useRealTimers()
    expect(await screen.findByRole('tooltip')).toBeVisible()
    leave('Copy')
    enter('Print')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Print' })).toHaveAccessibleDescription())
  })

  it('never comes for a finger, and goes with a press', () => {
    show()
    enter('Copy', 'touch')
    wait(2000)
    expect(screen.queryByRole('tooltip')).toBeNull()
    enter('Copy')
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Copy' }), { pointerType: 'mouse' })
    wait(2000)
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})

it('is hidden by Escape before the popover that it stands in', async () => {
  render(
    <ClienteleFrame locale="en" zone="Europe/Tallinn">
      <Popover.Root>
        <Popover.Trigger>Filter</Popover.Trigger>
        <Popover.Content>
          <Explained />
        </Popover.Content>
      </Popover.Root>
    </ClienteleFrame>,
  )
  screen.getByRole('button', { name: 'Filter' }).focus()
  await person.keyboard('{Enter}')
  expect(await screen.findByRole('tooltip')).toBeVisible()
  await person.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
  expect(screen.getByRole('dialog')).toBeVisible()
})

describe('<Tooltip /> in a root beside another', () => {
  it('hides by Escape before what was opened earlier over there', async () => {
    render(
      <>
        <ClienteleFrame locale="en" zone="Europe/Tallinn">
          <Popover.Root>
            <Popover.Trigger>Owner</Popover.Trigger>
            <Popover.Content>Whose customers</Popover.Content>
          </Popover.Root>
        </ClienteleFrame>
        <ClienteleFrame locale="en" zone="Europe/Tallinn" style={{ marginBlockStart: 200 }}>
          <Explained />
        </ClienteleFrame>
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Owner' }))
    const popover = await screen.findByRole('dialog')
    await userEvent.hover(screen.getByRole('button', { name: 'Copy' }))
    const tooltip = await screen.findByRole('tooltip')
    await person.keyboard('{Escape}')
    await waitFor(() => expect(tooltip).not.toBeInTheDocument())
    expect(popover).toBeVisible()
    await person.keyboard('{Escape}')
    await waitFor(() => expect(popover).not.toBeInTheDocument())
  })
})
