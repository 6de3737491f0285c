import type { ReactElement } from 'react'
import { FieldView } from '../field-view/index.js'
import {
  Checkbox,
  CheckboxList,
  DateInput,
  DurationInput,
  MaskedInput,
  MoneyInput,
  NumberInput,
  SegmentedChoice,
  Select,
  SignaturePad,
  TextArea,
  TickList,
  TimeInput,
} from '../primitives/index.js'

const options = [
  { value: 'visit', label: 'Visit' },
  { value: 'fax', label: 'Fax', retired: true },
]
const many = ['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: value }))
const kept = { kind: 'phone', handle: 'h', masked: '138 •••• 6021' } as const
const signature = { strokes: [], name: 'Jaan Tamm' }

/** Every control that documents a selector, in the states it documents. */
export const controlsInStates: Readonly<Record<string, ReactElement>> = {
  NumberInput: (
    <>
      <NumberInput aria-label="Refused" aria-invalid />
      <NumberInput aria-label="Shown" readOnly />
      <NumberInput aria-label="Off" disabled />
    </>
  ),
  MoneyInput: (
    <>
      <MoneyInput aria-label="Refused" aria-invalid currencies={['CNY', 'EUR']} />
      <MoneyInput aria-label="Shown" readOnly currencies={['CNY']} />
      <MoneyInput aria-label="Off" disabled currencies={['CNY', 'EUR']} />
    </>
  ),
  DateInput: (
    <>
      <DateInput aria-label="Refused" aria-invalid defaultValue="2026-02-30" />
      <DateInput aria-label="Shown" readOnly />
      <DateInput aria-label="Off" disabled />
    </>
  ),
  TimeInput: (
    <>
      <TimeInput aria-label="Refused" aria-invalid />
      <TimeInput aria-label="Shown" readOnly />
      <TimeInput aria-label="Off" disabled />
    </>
  ),
  DurationInput: (
    <>
      <DurationInput aria-label="Refused" aria-invalid />
      <DurationInput aria-label="Shown" readOnly />
      <DurationInput aria-label="Off" disabled />
    </>
  ),
  Select: (
    <>
      <Select aria-label="Refused" aria-invalid options={options} />
      <Select aria-label="Shown" readOnly options={options} />
      <Select aria-label="Off" disabled options={options} />
    </>
  ),
  SegmentedChoice: (
    <>
      <SegmentedChoice aria-label="Refused" aria-invalid options={options} defaultValue="fax" />
      <SegmentedChoice aria-label="Shown" readOnly options={[{ value: 'a', label: 'A' }]} />
      <SegmentedChoice aria-label="Off" disabled options={many} />
    </>
  ),
  Checkbox: (
    <>
      <Checkbox aria-label="Refused" aria-invalid defaultChecked />
      <Checkbox aria-label="Some" indeterminate />
      <Checkbox aria-label="Shown" readOnly />
      <Checkbox aria-label="Off" disabled />
    </>
  ),
  CheckboxList: <CheckboxList aria-label="Refused" aria-invalid options={options} defaultValue={['fax']} />,
  TickList: <TickList aria-label="Prepared" options={options} defaultValue={['visit', 'fax']} />,
  TextArea: (
    <>
      <TextArea aria-label="Refused" aria-invalid maxLength={3} defaultValue="too long" />
      <TextArea aria-label="Shown" readOnly />
      <TextArea aria-label="Off" disabled />
    </>
  ),
  MaskedInput: (
    <>
      <MaskedInput aria-label="Refused" aria-invalid defaultValue={{ kept, typed: '', cleared: false }} />
      <MaskedInput aria-label="Off" disabled />
    </>
  ),
  SignaturePad: (
    <>
      <SignaturePad aria-label="Signed" aria-invalid defaultValue={signature} />
      <SignaturePad aria-label="Shown" readOnly />
      <SignaturePad aria-label="Off" disabled />
    </>
  ),
  FieldView: <FieldView compact field={{ key: 'budget', type: 'money', label: { en: 'Budget' } }} value={null} />,
}
