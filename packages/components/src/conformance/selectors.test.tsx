import { buildCustomer, buildCustomerSummary, sampleNow } from '@clientele/core/testing'
import { render } from '@testing-library/react'
import { Phone } from 'lucide'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'
import { CustomerGrade } from '../customer-grade/index.js'
import { CustomerListView } from '../customer-list/index.js'
import { EditableText } from '../editable-text/index.js'
import { MaskedValueField } from '../masked-value/index.js'
import {
  Badge,
  Button,
  Dialog,
  Field,
  Frame,
  Icon,
  Radio,
  Skeleton,
  StateMessage,
  Strip,
  Tabs,
  TextInput,
} from '../primitives/index.js'
import { controlsInStates } from './controlsInStates.js'
import { filesInStates } from './filesInStates.js'
import { overlaysInStates } from './overlaysInStates.js'

const sources = import.meta.glob<string>(['../**/*.tsx', '!../**/*.test.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const documented = Object.entries(sources).flatMap(([path, source]) => {
  const [, name = ''] = path.match(/([^/]+)\.tsx$/) ?? []
  return [...source.matchAll(/@selector `([^`]+)`/g)].map(([, selector = '']) => ({ name, selector }))
})

const masked = { ...buildCustomer().contacts[0]?.phone, kind: 'phone', masked: '138 •••• 6021' } as const
const reveal = { status: 'revealed', value: '13800006021', secondsLeft: 60, reveal() {}, hide() {} } as const

/** Every component that documents a selector, in the states it documents. */
const emitted: Readonly<Record<string, ReactElement>> = {
  ...overlaysInStates,
  ...filesInStates,
  ClienteleFrame: <ClienteleFrame locale="en" zone="Asia/Shanghai" theme="dark" density="touch" />,
  CustomerListView: (
    <CustomerListView customers={[buildCustomerSummary()]} state={{ status: 'ready', refreshing: true }} />
  ),
  MaskedValueField: <MaskedValueField masked={{ handle: 'h', ...masked }} what="phone" reveal={reveal} />,
  Badge: <Badge variant="dashed">Tag</Badge>,
  Field: (
    <Field label="Phone" layout="beside" error="Too short">
      {(control) => <TextInput {...control} />}
    </Field>
  ),
  DialogContent: (
    <Dialog.Root defaultOpen>
      <Dialog.Content>
        <Dialog.Title>Show</Dialog.Title>
      </Dialog.Content>
    </Dialog.Root>
  ),
  Strip: (
    <Strip tone="warning" icon={Phone}>
      Late
    </Strip>
  ),
  Skeleton: <Skeleton length="short" />,
  Frame: <Frame edge="none" />,
  TabsTab: (
    <Tabs.Root defaultValue="a">
      <Tabs.List aria-label="Tabs">
        <Tabs.Tab value="a">A</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="a">A</Tabs.Panel>
    </Tabs.Root>
  ),
  Radio: <Radio aria-label="Yes" defaultChecked />,
  Button: (
    <Button variant="primary" size="small" icon busy aria-label="Call">
      <Icon of={Phone} />
    </Button>
  ),
  StateMessage: <StateMessage icon={Phone} tone="danger" title="Failed" />,
  TextInput: (
    <>
      <TextInput aria-label="Refused" aria-invalid />
      <TextInput aria-label="Shown" readOnly />
      <TextInput aria-label="Off" disabled />
    </>
  ),
  ...controlsInStates,
  Icon: <Icon of={Phone} size="small" />,
  EditableText: <EditableText field="Preferences" record={buildCustomer({ preferences: null })} read={() => null} />,
  CustomerGrade: <CustomerGrade grade="A" size="large" />,
}

describe('documented selectors', () => {
  it('are found in the sources', () => {
    expect(documented.length).toBeGreaterThan(20)
    expect(Object.keys(emitted).sort()).toEqual([...new Set(documented.map(({ name }) => name))].sort())
  })

  it.each(documented)('$name emits $selector', ({ name, selector }) => {
    const { container } = render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={() => sampleNow}>
        {emitted[name]}
      </ClienteleFrame>,
    )
    expect(container.querySelector(`[data-slot] ${selector}`)).not.toBeNull()
  })
})
