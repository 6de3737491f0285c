import guarded from 'clientele:styles.css?raw'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent as person } from 'vitest/browser'
import { ClienteleFrame } from '../../clientele/index.js'
import { HoverCard } from './index.js'

const places = {
  'the document': () => document.body.appendChild(document.createElement('div')),
  'a shadow root': () => {
    const host = document.body.appendChild(document.createElement('div'))
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = `<style>${guarded}</style>`
    return shadow.appendChild(document.createElement('div'))
  },
}

function focused() {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(Object.entries(places))('<HoverCard /> in %s', (_place, makeRoot) => {
  function show(onIntent = vi.fn()) {
    const container = makeRoot()
    const view = render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <HoverCard.Root onIntent={onIntent}>
          <HoverCard.Trigger href="#there">Hydrocon</HoverCard.Trigger>
          <HoverCard.Content aria-label="Hydrocon">
            <a href="#open">Open</a>
          </HoverCard.Content>
        </HoverCard.Root>
        <button type="button">After</button>
      </ClienteleFrame>,
      { container },
    )
    const inside = within(container)
    return { ...view, inside, link: inside.getByRole('link', { name: 'Hydrocon' }), onIntent }
  }

  it('opens under a resting pointer, stays while it is on the card, and goes after it', async () => {
    const { inside, link, onIntent } = show()
    await userEvent.hover(link)
    const card = await inside.findByRole('dialog', { name: 'Hydrocon' })
    expect(onIntent).toHaveBeenCalledExactlyOnceWith(link)
    expect(focused()).not.toBe(inside.getByRole('link', { name: 'Open' }))
    await userEvent.unhover(link)
    await userEvent.hover(card)
    expect(card).toBeVisible()
    await userEvent.unhover(card)
    await waitFor(() => expect(card).not.toBeInTheDocument())
  })

  it('opens by Alt and arrow down with the focus in it, and gives it back', async () => {
    const { inside, link } = show()
    expect(link).toHaveAttribute('aria-keyshortcuts', 'Alt+ArrowDown')
    link.focus()
    await person.keyboard('{Alt>}{ArrowDown}{/Alt}')
    const card = await inside.findByRole('dialog')
    expect(focused()).toBe(inside.getByRole('link', { name: 'Open' }))
    await person.keyboard('{Escape}')
    await waitFor(() => expect(card).not.toBeInTheDocument())
    expect(focused()).toBe(link)
  })

  it('goes on from its link with the Tab key', async () => {
    const { inside, link } = show()
    link.focus()
    await person.keyboard('{Alt>}{ArrowDown}{/Alt}')
    const card = await inside.findByRole('dialog')
    await person.keyboard('{Tab}')
    await waitFor(() => expect(card).not.toBeInTheDocument())
    expect(focused()).toBe(inside.getByRole('button', { name: 'After' }))
  })

  it('does not open for a finger, for the focus alone, or for a pointer that passes', async () => {
    const { inside, link, onIntent } = show()
    fireEvent.pointerOver(link, { pointerType: 'touch' })
    link.focus()
    expect(onIntent).toHaveBeenCalledOnce()
    await userEvent.hover(link)
    await userEvent.unhover(link)
    await userEvent.click(inside.getByRole('button', { name: 'After' }))
    expect(inside.queryByRole('dialog')).toBeNull()
  })
})

describe('<HoverCard.Anchor />', () => {
  it('gives each chosen link of the host a card, and leaves them as they are', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    host.innerHTML = '<a href="#1" data-who="1">One</a> <a href="#2" data-who="2"><b>Two</b></a> <a href="#3">Three</a>'
    const before = host.innerHTML
    const onIntent = vi.fn()
    const { unmount } = render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <HoverCard.Root onIntent={onIntent}>
          <HoverCard.Anchor element={host} selector="[data-who]" />
          <HoverCard.Content aria-label="Card">Card</HoverCard.Content>
        </HoverCard.Root>
      </ClienteleFrame>,
    )
    await userEvent.hover(screen.getByText('Three'))
    await userEvent.hover(screen.getByText('Two'))
    const card = await screen.findByRole('dialog')
    expect(onIntent.mock.calls).toEqual([[host.children[1]]])
    await waitFor(() =>
      expect(card.getBoundingClientRect().left).toBeCloseTo(host.children[1]?.getBoundingClientRect().left ?? 0, -0.5),
    )
    await userEvent.hover(screen.getByText('One'))
    await waitFor(() => expect(onIntent).toHaveBeenLastCalledWith(host.children[0]))
    expect(host.innerHTML).toBe(before)
    unmount()
    await userEvent.hover(screen.getByText('Two'))
    expect(onIntent).toHaveBeenCalledTimes(2)
  })
})
