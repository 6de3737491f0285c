import guarded from 'clientele:styles.css?raw'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent as person } from 'vitest/browser'
import { ClienteleFrame } from '../../clientele/index.js'
import { Button } from '../button/index.js'
import { RadioGroup } from '../radio-group/index.js'
import { TextInput } from '../text-input/index.js'
import { Dialog } from './index.js'

const reasons = [
  { value: 'visit', label: 'Plan a visit' },
  { value: 'ticket', label: 'Work on a ticket' },
]

interface RevealProps {
  readonly onOpenChange?: (open: boolean) => void
  readonly defaultOpen?: boolean
}

function Reveal(props: RevealProps) {
  return (
    <Dialog.Root {...props}>
      <Dialog.Trigger asChild>
        <Button>Show the phone</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Title>Show the phone</Dialog.Title>
        <Dialog.Description>For 60 seconds.</Dialog.Description>
        <Dialog.Body>
          <RadioGroup aria-label="Reason" defaultValue="ticket" options={reasons} />
          <TextInput aria-label="Ticket" />
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Close asChild>
            <Button>Cancel</Button>
          </Dialog.Close>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}

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

describe.each(Object.entries(places))('<Dialog /> in %s', (_place, makeRoot) => {
  function show(props: RevealProps = {}) {
    const container = makeRoot()
    const view = render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Reveal {...props} />
      </ClienteleFrame>,
      { container },
    )
    const inside = within(container)
    return { ...view, container, inside, trigger: inside.queryByRole('button', { name: 'Show the phone' }) }
  }

  async function open(props?: RevealProps) {
    const shown = show(props)
    if (shown.trigger) await userEvent.click(shown.trigger)
    return { ...shown, dialog: await shown.inside.findByRole('dialog') }
  }

  it('opens above the page from the overlay container, with its name and description', async () => {
    const { dialog, container } = await open()
    expect(dialog).toHaveAccessibleName('Show the phone')
    expect(dialog).toHaveAccessibleDescription('For 60 seconds.')
    expect(dialog.matches(':modal')).toBe(true)
    expect(container.querySelector('[data-slot=clientele-overlays]')).toContainElement(dialog)
  })

  it('takes the focus, keeps it inside, and gives it back', async () => {
    const { dialog, inside, trigger } = await open()
    expect(focused()).toBe(inside.getByRole('radio', { name: 'Work on a ticket' }))
    expect(dialog.contains(focused())).toBe(true)
    trigger?.focus()
    expect(dialog.contains(focused())).toBe(true)
    await userEvent.click(inside.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(focused()).toBe(trigger)
  })

  it('never lets the Tab key reach the page behind', async () => {
    const behind = document.body.appendChild(document.createElement('button'))
    const reached = vi.fn()
    behind.addEventListener('focus', reached)
    const { dialog, trigger } = await open()
    trigger?.addEventListener('focus', reached)
    for (const keys of ['{Tab}', '{Tab}', '{Tab}', '{Tab}', '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}']) {
      await person.keyboard(keys)
    }
    expect(reached).not.toHaveBeenCalled()
    expect(dialog.matches(':modal')).toBe(true)
  })

  it('closes with a real Escape', async () => {
    const { dialog, trigger } = await open()
    await person.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(focused()).toBe(trigger)
  })

  it('closes with Escape and gives the focus back', async () => {
    const onOpenChange = vi.fn()
    const { dialog, trigger } = await open({ onOpenChange })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(focused()).toBe(trigger)
    expect(onOpenChange.mock.calls).toEqual([[true], [false]])
  })

  it('closes on the system’s way back', async () => {
    const { dialog } = await open()
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
  })

  it('closes on a press beside it, and stays on a press inside', async () => {
    const { dialog } = await open()
    const { left, top } = dialog.getBoundingClientRect()
    await userEvent.pointer({ target: dialog, keys: '[MouseLeft]', coords: { clientX: left + 2, clientY: top + 2 } })
    expect(dialog.matches(':modal')).toBe(true)
    await userEvent.pointer({ target: dialog, keys: '[MouseLeft]', coords: { clientX: left - 20, clientY: top } })
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
  })

  it('keeps the page still without a style attribute in markup, and lets go', async () => {
    document.documentElement.removeAttribute('style')
    const { dialog } = await open()
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(document.documentElement).not.toHaveAttribute('style')
  })

  it('lets go when it is unmounted open', async () => {
    const { unmount } = await open()
    unmount()
    expect(document.documentElement.style.overflow).toBe('')
  })

  it('opens at once with `defaultOpen`', async () => {
    const { dialog } = { dialog: await show({ defaultOpen: true }).inside.findByRole('dialog') }
    expect(dialog.matches(':modal')).toBe(true)
  })
})

describe('<Dialog />', () => {
  it('opens once under StrictMode and stays open', async () => {
    const onOpenChange = vi.fn()
    render(
      <StrictMode>
        <ClienteleFrame locale="en" zone="Europe/Tallinn">
          <Reveal onOpenChange={onOpenChange} />
        </ClienteleFrame>
      </StrictMode>,
    )
    const trigger = screen.getByRole('button', { name: 'Show the phone' })
    await userEvent.click(trigger)
    const dialog = await screen.findByRole('dialog')
    expect(dialog.matches(':modal')).toBe(true)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(trigger).toHaveFocus()
    expect(onOpenChange.mock.calls).toEqual([[true], [false]])
  })

  it('says what is missing outside of its root', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Dialog.Content />)).toThrow(/<Clientele>.*CL001/)
    silence.mockRestore()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
