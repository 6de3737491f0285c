import guarded from 'clientele:styles.css?raw'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Pencil } from 'lucide'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent as person } from 'vitest/browser'
import { ClienteleFrame } from '../../clientele/index.js'
import { Button } from '../button/index.js'
import { Frame } from '../frame/index.js'
import { Menu } from './index.js'

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

const people = Array.from({ length: 80 }, (_, place) => `Person ${place + 1}`)

interface ActionsProps {
  readonly onChoose?: (what: string) => void
}

function Actions({ onChoose }: ActionsProps) {
  const [phone, setPhone] = useState(true)
  const [density, setDensity] = useState('compact')
  return (
    <Menu.Root>
      <Menu.Trigger>More</Menu.Trigger>
      <Menu.Content>
        <Menu.Item icon={Pencil} shortcut="Ctrl E" onSelect={() => onChoose?.('edit')}>
          Edit
        </Menu.Item>
        <Menu.Item onSelect={() => onChoose?.('export')}>Export</Menu.Item>
        <Menu.Item onSelect={() => onChoose?.('owner')}>变更负责人</Menu.Item>
        <Menu.Item disabled reason="Only its owner may" onSelect={() => onChoose?.('merge')}>
          Merge
        </Menu.Item>
        <Menu.Separator />
        <Menu.CheckboxItem checked={phone} onCheckedChange={setPhone}>
          Phone
        </Menu.CheckboxItem>
        <Menu.RadioGroup value={density} onValueChange={setDensity}>
          <Menu.Label>Density</Menu.Label>
          <Menu.RadioItem value="compact">Compact</Menu.RadioItem>
          <Menu.RadioItem value="comfortable">Comfortable</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Item tone="danger" onSelect={() => onChoose?.('delete')}>
          Delete
        </Menu.Item>
      </Menu.Content>
    </Menu.Root>
  )
}

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(Object.entries(places))('<Menu /> in %s', (_place, makeRoot) => {
  function show(props: ActionsProps = {}) {
    const container = makeRoot()
    render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Actions {...props} />
        <Button>After</Button>
      </ClienteleFrame>,
      { container },
    )
    const inside = within(container)
    return { inside, container, trigger: inside.getByRole('button', { name: 'More' }) }
  }

  async function open(keys = '{ArrowDown}', props?: ActionsProps) {
    const shown = show(props)
    shown.trigger.focus()
    await person.keyboard(keys)
    return { ...shown, menu: await shown.inside.findByRole('menu', { name: 'More' }) }
  }

  it.each([
    ['{ArrowDown}', 'Edit'],
    ['{Enter}', 'Edit'],
    [' ', 'Edit'],
    ['{ArrowUp}', 'Delete'],
  ])('opens with %s at %s', async (keys, name) => {
    const { trigger } = await open(keys)
    expect(focused()).toHaveAccessibleName(name)
    expect(trigger).toHaveAttribute('aria-expanded', 'true')
    expect(trigger).toHaveAttribute('aria-haspopup', 'menu')
  })

  it('opens by a press without choosing a place, from where arrows lead to the ends', async () => {
    const { inside, trigger } = show()
    await userEvent.click(trigger)
    expect(focused()).toBe(await inside.findByRole('menu'))
    await person.keyboard('{ArrowUp}')
    expect(focused()).toHaveAccessibleName('Delete')
  })

  it('moves by arrows round the ends, by Home and by End, over what is off too', async () => {
    await open()
    await person.keyboard('{ArrowUp}')
    expect(focused()).toHaveAccessibleName('Delete')
    await person.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toHaveAccessibleName('Export')
    await person.keyboard('{End}{Home}{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(focused()).toHaveAccessibleName('Merge')
    expect(focused()).toHaveAccessibleDescription('Only its owner may')
  })

  it.each([
    ['d', 'Delete'],
    ['co', 'Compact'],
    ['com', 'Compact'],
    ['comf', 'Comfortable'],
    ['e', 'Export'],
    ['ee', 'Edit'],
    ['b', '变更负责人'],
    ['bgf', '变更负责人'],
  ])('goes to what begins with the typed “%s”', async (typed, name) => {
    await open()
    await person.keyboard(typed)
    expect(focused()).toHaveAccessibleName(name)
  })

  it('goes to what begins with a Chinese character', async () => {
    const { menu } = await open()
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: '变', bubbles: true, composed: true }))
    expect(focused()).toHaveAccessibleName('变更负责人')
  })

  it('does what is chosen, closes and gives the focus back', async () => {
    const onChoose = vi.fn()
    const { menu, trigger } = await open('{ArrowDown}', { onChoose })
    await person.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(menu).not.toBeInTheDocument())
    expect(onChoose.mock.calls).toEqual([['export']])
    expect(focused()).toBe(trigger)
  })

  it('does nothing for what is off, and stays open', async () => {
    const onChoose = vi.fn()
    const { menu, inside } = await open('{ArrowDown}', { onChoose })
    await person.keyboard('m{Enter}')
    await userEvent.click(inside.getByRole('menuitem', { name: 'Merge' }))
    expect(onChoose).not.toHaveBeenCalled()
    expect(menu).toBeVisible()
  })

  it('turns on and off without closing, except with Enter', async () => {
    const { menu, inside } = await open()
    const phone = inside.getByRole('menuitemcheckbox', { name: 'Phone' })
    await userEvent.click(phone)
    expect(phone).not.toBeChecked()
    await person.keyboard('p ')
    expect(phone).toBeChecked()
    await person.keyboard('{Enter}')
    await waitFor(() => expect(menu).not.toBeInTheDocument())
  })

  it('chooses one of a named group', async () => {
    const { inside, trigger } = await open()
    expect(within(inside.getByRole('group', { name: 'Density' })).getAllByRole('menuitemradio')).toHaveLength(2)
    await userEvent.click(inside.getByRole('menuitemradio', { name: 'Comfortable' }))
    await userEvent.click(trigger)
    expect(await inside.findByRole('menuitemradio', { name: 'Comfortable' })).toBeChecked()
    expect(inside.getByRole('menuitemradio', { name: 'Compact' })).not.toBeChecked()
  })

  it('closes with Escape, and with the Tab key, which goes on from its trigger', async () => {
    const { menu, inside, trigger } = await open()
    await person.keyboard('{Escape}')
    await waitFor(() => expect(menu).not.toBeInTheDocument())
    expect(focused()).toBe(trigger)
    await person.keyboard('{Enter}')
    const again = await inside.findByRole('menu')
    await person.keyboard('{Tab}')
    await waitFor(() => expect(again).not.toBeInTheDocument())
    expect(focused()).toBe(inside.getByRole('button', { name: 'After' }))
  })

  it('lets the pointer lead', async () => {
    const { inside } = await open()
    await userEvent.hover(inside.getByRole('menuitem', { name: 'Export' }))
    expect(focused()).toHaveAccessibleName('Export')
    await userEvent.unhover(inside.getByRole('menuitem', { name: 'Export' }))
    expect(focused()).toHaveAttribute('role', 'menu')
  })
})

describe('<Menu />', () => {
  it('keeps its keys and presses from what it stands in', async () => {
    const row = vi.fn()
    render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Frame onKeyDown={row} onClick={row}>
          <Actions />
        </Frame>
      </ClienteleFrame>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    row.mockClear()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(row).not.toHaveBeenCalled()
  })

  it('scrolls where there are more items than there is room', async () => {
    render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn">
        <Menu.Root>
          <Menu.Trigger>Owner</Menu.Trigger>
          <Menu.Content>
            {people.map((name) => (
              <Menu.Item key={name}>{name}</Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
      </ClienteleFrame>,
    )
    screen.getByRole('button', { name: 'Owner' }).focus()
    await person.keyboard('{ArrowUp}')
    const menu = await screen.findByRole('menu')
    expect(screen.getByRole('menuitem', { name: 'Person 80' })).toHaveFocus()
    await waitFor(() => expect(menu.scrollTop).toBeGreaterThan(100))
    expect(menu.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight)
  })

  it('gives a finger rows of 44 px', async () => {
    render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn" density="touch">
        <Actions />
      </ClienteleFrame>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    for (const item of screen.getAllByRole('menuitem')) expect(item.offsetHeight).toBeGreaterThanOrEqual(44)
  })

  it('says what is missing outside of its root', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() =>
      render(
        <ClienteleFrame locale="en" zone="Europe/Tallinn">
          <Menu.Item>Edit</Menu.Item>
        </ClienteleFrame>,
      ),
    ).toThrow(/<Menu.Item> must be used within <Menu.Root>.*CL005/)
    silence.mockRestore()
  })
})
