import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Dialog, Field, Frame, RadioGroup, Tabs, TextInput } from '../primitives/index.js'
import { ClienteleFrame, useClientele } from './index.js'

function Moment() {
  const { locale, zone, now } = useClientele()
  return (
    <p>
      {locale} {zone} {now()}
    </p>
  )
}

function Page() {
  return (
    <ClienteleFrame locale="zh-CN" zone="Asia/Shanghai" clock={() => '2026-11-20T06:50:00.000Z' as never} theme="dark">
      <Frame>
        <Moment />
        <Field label="Name" required>
          {(control) => <TextInput {...control} defaultValue="Hydrocon" />}
        </Field>
        <RadioGroup aria-label="Why" options={[{ value: 'visit', label: 'A visit' }]} defaultValue="visit" />
        <Tabs.Root defaultValue="interactions">
          <Tabs.List aria-label="History">
            <Tabs.Tab value="interactions">Interactions</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="interactions">Call</Tabs.Panel>
        </Tabs.Root>
        <Dialog.Root defaultOpen>
          <Dialog.Content>
            <Dialog.Title>Show</Dialog.Title>
          </Dialog.Content>
        </Dialog.Root>
      </Frame>
    </ClienteleFrame>
  )
}

describe('<ClienteleFrame /> on a server', () => {
  const html = renderToString(<Page />)

  it('renders without a window', () => {
    expect(typeof window).toBe('undefined')
    expect(html).toContain('lang="zh-CN"')
    expect(html).toContain('2026-11-20T06:50:00.000Z')
  })

  it('writes no style attribute', () => {
    expect(html).not.toMatch(/\sstyle=/)
  })

  it('heads every id with the prefix of the root', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(3)
    expect(ids.filter((id) => !id?.startsWith('cl'))).toEqual([])
  })

  it('leaves dialogs to the browser', () => {
    expect(html).not.toContain('<dialog')
  })
})
