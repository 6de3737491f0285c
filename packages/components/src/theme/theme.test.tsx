import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { ClienteleFrame, type ClienteleFrameProps } from '../clientele/index.js'
import { Button, Dialog, Frame, TextInput } from '../primitives/index.js'

function show(props: Partial<ClienteleFrameProps> = {}, width = 700) {
  const container = document.body.appendChild(document.createElement('div'))
  container.style.width = `${width}px`
  render(
    <ClienteleFrame locale="en" zone="Europe/Tallinn" {...props}>
      <Frame>
        <p lang="en">Hydrocon</p>
        <p lang="zh-CN">华东测绘</p>
        <TextInput aria-label="Name" />
        <Button>Save</Button>
        <Button size="small">Show</Button>
      </Frame>
    </ClienteleFrame>,
    { container },
  )
  const height = (name: string) => screen.getByRole('button', { name }).getBoundingClientRect().height
  const style = (element: Element) => getComputedStyle(element)
  return { container, height, style, frame: container.querySelector('[data-slot=frame]') ?? container }
}

describe('density', () => {
  it.each([
    ['compact', 28, 24],
    ['comfortable', 32, 28],
    ['touch', 44, 44],
  ] as const)('%s', (density, control, small) => {
    const { height } = show({ density })
    expect([height('Save'), height('Show')]).toEqual([control, small])
  })

  it('is touch in a narrow container, whatever was asked for', () => {
    const { height } = show({ density: 'compact' }, 479)
    expect([height('Save'), height('Show')]).toEqual([44, 44])
    expect(screen.getByRole('textbox').getBoundingClientRect().height).toBe(44)
  })
})

describe('theme', () => {
  it.each([
    ['light', 'rgb(255, 255, 255)', 'rgb(22, 32, 34)'],
    ['dark', 'rgb(20, 25, 27)', 'rgb(230, 236, 236)'],
    ['high-contrast', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ] as const)('%s', (theme, surface, text) => {
    const { frame, style } = show({ theme })
    expect([style(frame).backgroundColor, style(frame).color]).toEqual([surface, text])
  })

  it('follows the person’s own setting with `system`', () => {
    const { frame, style } = show({ theme: 'system' })
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    expect(style(frame).colorScheme).toBe('light dark')
    expect(style(frame).backgroundColor).toBe(dark ? 'rgb(20, 25, 27)' : 'rgb(255, 255, 255)')
  })

  it.each([
    ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(20, 25, 27)', 'rgb(107, 122, 127)'],
  ] as const)('draws every line in %s for a person who wants more contrast', async (theme, surface, line) => {
    const features = [{ name: 'prefers-contrast', value: 'more' }]
    await cdp().send('Emulation.setEmulatedMedia', { features })
    const { frame, style } = show({ theme })
    expect([style(frame).backgroundColor, style(frame).borderTopColor]).toEqual([surface, line])
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })

  it('lets a host set a token', () => {
    const { container, frame, style } = show()
    const root = container.querySelector<HTMLElement>('[data-slot=clientele]')
    root?.style.setProperty('--cl-color-surface', 'rgb(1, 2, 3)')
    expect(style(frame).backgroundColor).toBe('rgb(1, 2, 3)')
  })

  it('reaches a dialog', async () => {
    render(
      <ClienteleFrame locale="en" zone="Europe/Tallinn" theme="dark">
        <Dialog.Root defaultOpen>
          <Dialog.Content>
            <Dialog.Title>Show</Dialog.Title>
          </Dialog.Content>
        </Dialog.Root>
      </ClienteleFrame>,
    )
    expect(getComputedStyle(await screen.findByRole('dialog')).color).toBe('rgb(230, 236, 236)')
  })
})

describe('type', () => {
  it('takes line heights from the language of the root', () => {
    const { frame, style } = show({ locale: 'zh-CN' })
    expect([style(frame).fontSize, style(frame).lineHeight]).toEqual(['13px', '20px'])
  })

  it('grows with `--cl-scale`, controls too, whatever the size of the document', () => {
    document.documentElement.style.fontSize = '62.5%'
    document.body.style.setProperty('--cl-scale', '1.5')
    const { frame, height, style } = show()
    expect([style(frame).fontSize, style(frame).lineHeight, height('Save')]).toEqual(['19.5px', '27px', 42])
    document.body.style.removeProperty('--cl-scale')
    document.documentElement.style.fontSize = ''
  })
})
