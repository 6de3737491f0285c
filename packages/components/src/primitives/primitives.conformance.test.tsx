import { Phone } from 'lucide'
import type { ComponentType } from 'react'
import { describeWidget } from '../conformance/describeWidget.js'
import {
  Badge,
  Button,
  Combobox,
  Field,
  Frame,
  RadioGroup,
  Skeleton,
  StateMessage,
  Strip,
  TextArea,
  TextInput,
} from './index.js'

function element(Component: ComponentType<never>, given: object) {
  const Drawn = Component as ComponentType<object>
  return (props: object) => <Drawn {...given} {...props} />
}

describeWidget('<Button />', { slot: 'button', takesRef: true, element: element(Button, { children: 'Save' }) })
describeWidget('<Badge />', { slot: 'badge', element: element(Badge, { children: 'Dealer' }) })
describeWidget('<Field />', {
  slot: 'field',
  element: element(Field, { label: 'Name', children: (control: object) => <TextInput {...control} /> }),
})
describeWidget('<Frame />', { slot: 'frame', takesRef: true, element: element(Frame, { children: 'Content' }) })
describeWidget('<RadioGroup />', {
  slot: 'radio-group',
  element: element(RadioGroup, { 'aria-label': 'Why', options: [{ value: 'visit', label: 'A visit' }] }),
})
describeWidget('<Skeleton />', { slot: 'skeleton', element: element(Skeleton, {}) })
describeWidget('<StateMessage />', {
  slot: 'state-message',
  element: element(StateMessage, { icon: Phone, title: 'No calls yet' }),
})
describeWidget('<Strip />', { slot: 'strip', element: element(Strip, { children: 'Offline' }) })
describeWidget('<TextArea />', {
  slot: 'text-area',
  takesRef: true,
  element: element(TextArea, { 'aria-label': 'Note' }),
})
describeWidget('<TextInput />', {
  slot: 'text-input',
  takesRef: true,
  element: element(TextInput, { 'aria-label': 'Name' }),
})
describeWidget('<Combobox />', {
  slot: 'combobox',
  element: element(Combobox, {
    'aria-label': 'Owner',
    options: [{ value: 'zhou', label: 'Zhou' }],
    defaultValue: 'zhou',
  }),
})
