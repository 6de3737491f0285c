import type { ComponentType } from 'react'
import { describeWidget } from '../conformance/describeWidget.js'
import {
  CheckboxList,
  DateInput,
  DurationInput,
  MaskedInput,
  MoneyInput,
  NumberInput,
  Rating,
  SegmentedChoice,
  Select,
  SignaturePad,
  TickList,
  TimeInput,
} from './index.js'

function element(Component: ComponentType<never>, given: object) {
  const Drawn = Component as ComponentType<object>
  return (props: object) => <Drawn {...given} {...props} />
}

const named = { 'aria-label': 'Control' }
const options = { ...named, options: [{ value: 'visit', label: 'Visit' }] }

describeWidget('<NumberInput />', { slot: 'number-input', takesRef: true, element: element(NumberInput, named) })
describeWidget('<MoneyInput />', {
  slot: 'money-input',
  takesRef: true,
  element: element(MoneyInput, { ...named, currencies: ['CNY', 'EUR'] }),
})
describeWidget('<DateInput />', { slot: 'date-input', takesRef: true, element: element(DateInput, named) })
describeWidget('<TimeInput />', { slot: 'time-input', takesRef: true, element: element(TimeInput, named) })
describeWidget('<DurationInput />', { slot: 'duration-input', takesRef: true, element: element(DurationInput, named) })
describeWidget('<Select />', { slot: 'select', takesRef: true, element: element(Select, options) })
describeWidget('<MaskedInput />', { slot: 'masked-input', takesRef: true, element: element(MaskedInput, named) })
describeWidget('<SegmentedChoice />', { slot: 'segmented-choice', element: element(SegmentedChoice, options) })
describeWidget('<Rating />', { slot: 'rating', element: element(Rating, { ...named, steps: 5 }) })
describeWidget('<CheckboxList />', { slot: 'checkbox-list', element: element(CheckboxList, options) })
describeWidget('<TickList />', { slot: 'tick-list', element: element(TickList, options) })
describeWidget('<SignaturePad />', {
  slot: 'signature-pad',
  element: element(SignaturePad, named),
  labels: { override: { draw: 'Put your name here' }, shows: 'Put your name here' },
})
