import { FieldList } from '../../field-view/index.js'
import { sampleFields, sampleSections, sampleValues } from '../../field-view/sampleFields.js'
import {
  CheckboxList,
  DateInput,
  DateTimeInput,
  DurationInput,
  Field,
  MaskedInput,
  MoneyInput,
  NumberInput,
  Rating,
  SegmentedChoice,
  Select,
  SignaturePad,
  TextArea,
  TickList,
} from '../../primitives/index.js'
import { sampleSignature } from '../../primitives/signature-pad/sampleSignature.js'

const options = [
  { value: 'visit', label: '面谈' },
  { value: 'phone', label: '电话' },
  { value: 'fax', label: '传真', retired: true },
]
const known = { kept: { kind: 'phone', handle: 'h', masked: '138 •••• 6021' }, typed: '', cleared: false } as const

/** One of each control of a form, and the read view of every type. */
export function everyControl() {
  return (
    <>
      <Field label="Units" error="At most 100">
        {(control) => <NumberInput {...control} unit="台" defaultValue="120" />}
      </Field>
      <MoneyInput aria-label="Budget" currencies={['CNY', 'EUR']} defaultValue="36400.00" />
      <DateInput aria-label="Date" />
      <DateTimeInput aria-label="Next visit" zone="Asia/Shanghai" defaultValue="2026-11-27" />
      <DurationInput aria-label="Took" disabled />
      <Select aria-label="Visitor" options={options} />
      <Select aria-label="Method" readOnly options={options} defaultValue="fax" />
      <SegmentedChoice aria-label="Method" options={options} defaultValue="phone" />
      <SegmentedChoice aria-label="Refused" aria-invalid disabled options={options} />
      <Rating aria-label="Likely" steps={10} options={[{ value: '1', label: 'Not at all' }]} defaultValue="8" />
      <CheckboxList aria-label="Interests" options={options} defaultValue={['visit', 'fax']} />
      <TickList aria-label="Prepared" options={options} defaultValue={['visit', 'phone']} />
      <MaskedInput aria-label="Phone" defaultValue={known} />
      <TextArea aria-label="Key points" maxLength={20} defaultValue="Will renew." />
      <SignaturePad aria-label="Signature" signer="Jaan Tamm" />
      <SignaturePad aria-label="Signed" readOnly defaultValue={sampleSignature()} />
      <FieldList fields={sampleFields} sections={sampleSections} values={sampleValues} />
    </>
  )
}
