import guarded from 'clientele:styles.css?raw'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent as person } from 'vitest/browser'
import { ClienteleFrame } from '../../clientele/index.js'
import { hostRules } from '../../theme/hostile/hostRules.js'
import { openPage } from '../../theme/hostile/pages.js'
import { Button } from '../button/index.js'
import { Dialog } from '../dialog/index.js'
import { TextInput } from '../text-input/index.js'
import { Popover } from './index.js'

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

interface FilterProps {
  readonly onOpenChange?: (open: boolean) => void
  readonly children?: ReactNode
}

function Filter({ onOpenChange, children }: FilterProps) {
  return (
    <Popover.Root onOpenChange={onOpenChange}>
      <Popover.Trigger>Owner</Popover.Trigger>
      <Popover.Content>
        <Popover.Title>Whose customers</Popover.Title>
        {children ?? (
          <>
            <TextInput aria-label="Name" />
            <Popover.Close>Done</Popover.Close>
          </>
        )}
      </Popover.Content>
    </Popover.Root>
  )
}

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(Object.entries(places))('<Popover /> in %s', (_place, makeRoot) => {
  async function open(props: FilterProps = {}) {
    const container = makeRoot()
    const view = render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Button>Before</Button>
        <Filter {...props} />
        <Button>After</Button>
      </ClienteleFrame>,
      { container },
    )
    const inside = within(container)
    const trigger = inside.getByRole('button', { name: 'Owner' })
    await userEvent.click(trigger)
    return { ...view, inside, trigger, box: await inside.findByRole('dialog', { name: 'Whose customers' }) }
  }

  it('opens above the page from the overlay container, under its trigger', async () => {
    const { box, trigger, container } = await open()
    expect(box.matches(':popover-open')).toBe(true)
    expect(container.querySelector('[data-slot=clientele-overlays]')).toContainElement(box)
    await waitFor(() =>
      expect(box.getBoundingClientRect().top).toBeCloseTo(trigger.getBoundingClientRect().bottom + 4, -0.5),
    )
    expect(trigger).toHaveAttribute('aria-expanded', 'true')
    expect(trigger).toHaveAttribute('aria-controls', box.id)
  })

  it('takes the focus and gives it back with Escape', async () => {
    const onOpenChange = vi.fn()
    const { inside, box, trigger } = await open({ onOpenChange })
    expect(focused()).toBe(inside.getByRole('textbox', { name: 'Name' }))
    await person.keyboard('{Escape}')
    await waitFor(() => expect(box).not.toBeInTheDocument())
    expect(focused()).toBe(trigger)
    expect(onOpenChange.mock.calls).toEqual([[true], [false]])
  })

  it('stands behind its trigger in the order of the Tab key', async () => {
    const { inside, box, trigger } = await open()
    await person.keyboard('{Shift>}{Tab}{/Shift}')
    expect(focused()).toBe(trigger)
    await person.keyboard('{Tab}')
    expect(focused()).toBe(inside.getByRole('textbox', { name: 'Name' }))
    await person.keyboard('{Tab}')
    expect(focused()).toBe(inside.getByRole('button', { name: 'Done' }))
    await person.keyboard('{Tab}')
    expect(focused()).toBe(inside.getByRole('button', { name: 'After' }))
    await waitFor(() => expect(box).not.toBeInTheDocument())
  })

  it('closes by its button and by a second press on the trigger', async () => {
    const { inside, box, trigger } = await open()
    await userEvent.click(inside.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(box).not.toBeInTheDocument())
    expect(focused()).toBe(trigger)
    await userEvent.click(trigger)
    expect(await inside.findByRole('dialog')).toBeVisible()
    await userEvent.click(trigger)
    await waitFor(() => expect(inside.queryByRole('dialog')).toBeNull())
  })

  it('closes on a press beside it, which still does what it does', async () => {
    const { inside, box } = await open()
    await userEvent.click(inside.getByRole('button', { name: 'Before' }))
    await waitFor(() => expect(box).not.toBeInTheDocument())
    expect(focused()).toBe(inside.getByRole('button', { name: 'Before' }))
  })

  it('leaves Escape to an input method that composes', async () => {
    const { box } = await open()
    const input = within(box).getByRole('textbox')
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true }),
    )
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true, composed: true }))
    expect(box).toBeVisible()
  })

  it('keeps its keys from the shortcuts of the host', async () => {
    const shortcut = vi.fn()
    document.addEventListener('keydown', shortcut)
    await open()
    await person.keyboard('a{Escape}')
    document.removeEventListener('keydown', shortcut)
    expect(shortcut).not.toHaveBeenCalled()
  })

  it('closes the inner one first', async () => {
    const { inside, box } = await open({ children: <Filter>Inner</Filter> })
    await userEvent.click(within(box).getByRole('button', { name: 'Owner' }))
    const [outer, inner] = await waitFor(() => {
      const boxes = inside.getAllByRole('dialog')
      expect(boxes).toHaveLength(2)
      return boxes
    })
    await userEvent.click(within(inner as HTMLElement).getByText('Inner'))
    expect(outer).toBeVisible()
    await person.keyboard('{Escape}')
    await waitFor(() => expect(inner).not.toBeInTheDocument())
    expect(outer).toBeVisible()
    await person.keyboard('{Escape}')
    await waitFor(() => expect(outer).not.toBeInTheDocument())
  })

  it('opens inside the dialog it stands in, and Escape closes the popover alone', async () => {
    const container = makeRoot()
    render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Dialog.Root defaultOpen>
          <Dialog.Content>
            <Dialog.Title>Edit</Dialog.Title>
            <Filter />
          </Dialog.Content>
        </Dialog.Root>
      </ClienteleFrame>,
      { container },
    )
    const inside = within(container)
    const dialog = await inside.findByRole('dialog', { name: 'Edit' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Owner' }))
    const box = await within(dialog).findByRole('dialog', { name: 'Whose customers' })
    await person.type(within(box).getByRole('textbox'), 'Lan')
    expect(within(box).getByRole('textbox')).toHaveValue('Lan')
    await person.keyboard('{Escape}')
    await waitFor(() => expect(box).not.toBeInTheDocument())
    expect(dialog.matches(':modal')).toBe(true)
    await person.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
  })

  it('stays under a dialog that is opened from it', async () => {
    const { inside, box } = await open({
      children: (
        <Dialog.Root>
          <Dialog.Trigger asChild>
            <Button>Delete</Button>
          </Dialog.Trigger>
          <Dialog.Content>
            <Dialog.Title>Sure?</Dialog.Title>
            <Dialog.Close asChild>
              <Button>No</Button>
            </Dialog.Close>
          </Dialog.Content>
        </Dialog.Root>
      ),
    })
    await userEvent.click(within(box).getByRole('button', { name: 'Delete' }))
    const dialog = await inside.findByRole('dialog', { name: 'Sure?' })
    await person.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(box).toBeVisible()
  })

  it('leaves no listener behind', async () => {
    const added = vi.spyOn(window, 'addEventListener')
    const { box, unmount } = await open()
    const signals = added.mock.calls.flatMap(([, , options]) =>
      typeof options === 'object' && options.signal ? [options.signal] : [],
    )
    added.mockRestore()
    expect(signals.length).toBeGreaterThan(3)
    unmount()
    expect(box).not.toBeInTheDocument()
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
  })
})

describe('<Popover /> in a difficult place', () => {
  it.each([
    ['a box that hides what overflows', { overflow: 'hidden', blockSize: 40 }],
    ['a transformed box', { transform: 'translate(30px, 20px)', overflow: 'hidden', blockSize: 40 }],
    ['a scaled and contained box', { contain: 'paint', willChange: 'transform', blockSize: 40 }],
  ] as const)('opens whole and beside its trigger in %s', async (_name, style) => {
    render(
      <div style={style}>
        <ClienteleFrame locale="en" zone="Europe/Tallinn">
          <Filter />
        </ClienteleFrame>
      </div>,
    )
    const trigger = screen.getByRole('button', { name: 'Owner' })
    await userEvent.click(trigger)
    const box = await screen.findByRole('dialog')
    await waitFor(() =>
      expect(box.getBoundingClientRect().top).toBeCloseTo(trigger.getBoundingClientRect().bottom + 4, -0.5),
    )
    const { left, bottom } = box.getBoundingClientRect()
    expect(box.contains(document.elementFromPoint(left + 5, bottom - 5))).toBe(true)
  })

  it('keeps its look and its place in a frame whose rules reach for everything', async () => {
    const reaching = 'div { transform: rotate(9deg); top: 99px !important } [popover] { display: none !important }'
    const page = await openPage('<main></main>', [...Object.values(hostRules), reaching, guarded])
    const body = page.contentDocument?.body ?? document.body
    const { unmount } = render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Filter />
      </ClienteleFrame>,
      { container: body.querySelector('main') ?? body },
    )
    const framed = userEvent.setup({ document: body.ownerDocument })
    await framed.click(within(body).getByRole('button', { name: 'Owner' }))
    const box = await within(body).findByRole('dialog')
    expect(getComputedStyle(box)).toMatchObject({
      padding: '12px 16px',
      position: 'fixed',
      display: 'block',
      borderRadius: '6px',
    })
    await waitFor(() => expect(box.style.getPropertyValue('--cl-overlay-y')).not.toBe(''))
    await framed.keyboard('{Escape}')
    await waitFor(() => expect(box.isConnected).toBe(false))
    unmount()
    page.remove()
  })

  it('opens at the other edge where text runs from right to left', async () => {
    render(
      <ClienteleFrame locale="ar" zone="Europe/Tallinn" style={{ paddingInline: 20 }}>
        <Filter />
      </ClienteleFrame>,
    )
    const trigger = screen.getByRole('button', { name: 'Owner' })
    await userEvent.click(trigger)
    const box = await screen.findByRole('dialog')
    await waitFor(() =>
      expect(box.getBoundingClientRect().right).toBeCloseTo(trigger.getBoundingClientRect().right, -0.5),
    )
  })

  it('closes only what belongs to the pressed root where two stand on a page', async () => {
    render(
      ['one', 'two'].map((key) => (
        <ClienteleFrame key={key} locale="en" zone="Europe/Tallinn" idPrefix={key}>
          <Filter />
        </ClienteleFrame>
      )),
    )
    const [first, second] = screen.getAllByRole('button', { name: 'Owner' })
    await userEvent.click(first as HTMLElement)
    await userEvent.click(second as HTMLElement)
    await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(1))
    expect(second).toHaveAttribute('aria-expanded', 'true')
    expect(first).toHaveAttribute('aria-expanded', 'false')
  })

  it('closes when its trigger leaves the page', async () => {
    const onOpenChange = vi.fn()
    const page = (row: boolean) => (
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Popover.Root onOpenChange={onOpenChange}>
          {row && <Popover.Trigger>Row</Popover.Trigger>}
          <Popover.Content aria-label="More">More</Popover.Content>
        </Popover.Root>
      </ClienteleFrame>
    )
    const { rerender } = render(page(true))
    await userEvent.click(screen.getByRole('button', { name: 'Row' }))
    expect(await screen.findByRole('dialog', { name: 'More' })).toBeVisible()
    rerender(page(false))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
