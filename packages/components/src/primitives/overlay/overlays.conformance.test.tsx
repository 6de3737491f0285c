import { render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { Combobox, HoverCard, Menu, Popover, Tooltip } from '../index.js'

type Attributes = Readonly<Record<string, unknown>>

/** Each family open, with these attributes on its box. */
const families: Readonly<Record<string, readonly [role: string, element: (attributes: Attributes) => ReactElement]>> = {
  Popover: [
    'dialog',
    (attributes) => (
      <Popover.Root defaultOpen>
        <Popover.Trigger>Open</Popover.Trigger>
        <Popover.Content {...attributes}>Words</Popover.Content>
      </Popover.Root>
    ),
  ],
  Menu: [
    'menu',
    (attributes) => (
      <Menu.Root defaultOpen>
        <Menu.Trigger>Open</Menu.Trigger>
        <Menu.Content {...attributes}>
          <Menu.Item>Edit</Menu.Item>
        </Menu.Content>
      </Menu.Root>
    ),
  ],
  Tooltip: [
    'tooltip',
    (attributes) => (
      <Tooltip.Root defaultOpen>
        <Tooltip.Trigger>Open</Tooltip.Trigger>
        <Tooltip.Content {...attributes}>Words</Tooltip.Content>
      </Tooltip.Root>
    ),
  ],
}

function inFrame(element: ReactElement) {
  return (
    <ClienteleFrame locale="en" zone="Europe/Tallinn" theme="dark">
      {element}
    </ClienteleFrame>
  )
}

describe.each(Object.entries(families))('<%s.Content />', (_name, [role, element]) => {
  it('takes a class name and other attributes', async () => {
    render(inFrame(element({ className: 'host-class', 'data-host': 'yes' })))
    const box = await screen.findByRole(role)
    expect(box).toHaveClass('host-class')
    expect(box).toHaveAttribute('data-host', 'yes')
    expect(box).toHaveAttribute('data-slot')
  })

  it('has the theme of its root', async () => {
    render(inFrame(element({})))
    expect(getComputedStyle(await screen.findByRole(role)).colorScheme).toBe('dark')
  })

  it('stands twice on a page without repeating an id', async () => {
    const { container } = render(
      inFrame(
        <>
          {element({})}
          {element({})}
        </>,
      ),
    )
    await screen.findAllByRole(role)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is drawn by no server, and without a style attribute in its markup', () => {
    const html = renderToString(inFrame(element({})))
    expect(html).not.toContain(`role="${role}"`)
    expect(html).not.toMatch(/\sstyle=/)
  })
})

describe('<Combobox /> and <HoverCard /> on a server', () => {
  it('write no style attribute and no list', () => {
    const html = renderToString(
      inFrame(
        <>
          <Combobox aria-label="Owner" multiple options={[{ value: 'a', label: 'A' }]} defaultValue={['a']} />
          <HoverCard.Root defaultOpen>
            <HoverCard.Trigger href="#there">Hydrocon</HoverCard.Trigger>
            <HoverCard.Content aria-label="Hydrocon">Words</HoverCard.Content>
          </HoverCard.Root>
        </>,
      ),
    )
    expect(html).toContain('role="combobox"')
    expect(html).not.toMatch(/\sstyle=|role="(listbox|dialog)"/)
  })
})
