import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'
import {
  CheckboxList,
  DateInput,
  DateTimeInput,
  DurationInput,
  Field,
  type FieldControlProps,
  MaskedInput,
  MoneyInput,
  NumberInput,
  Rating,
  SegmentedChoice,
  Select,
  SignaturePad,
  TextArea,
  TextInput,
  TickList,
} from './index.js'
import { sampleSignature } from './signature-pad/sampleSignature.js'

const options = [
  { value: 'visit', label: 'Face to face' },
  { value: 'phone', label: 'Phone' },
  { value: 'fax', label: 'Fax', retired: true },
]
const words = ['Good', 'Fairly good', 'Average', 'Poor', 'Very poor'].map((label, index) => ({
  value: `${index + 1}`,
  label,
}))
const known = { kept: { kind: 'phone', handle: 'h', masked: '138 •••• 6021' }, typed: '', cleared: false } as const

function tree(label: string, children: (control: FieldControlProps) => ReactNode) {
  const { container } = render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      <Field label={label} required error="This is needed to save">
        {children}
      </Field>
    </ClienteleFrame>,
  )
  const field = container.querySelector('[data-slot=field]')
  if (!field) throw new Error('There is no field.')
  return expect(field)
}

describe('the accessibility tree of a refused, required field', () => {
  it('of text', () =>
    tree('Name', (control) => <TextInput {...control} defaultValue="Chen" />).toMatchAriaInlineSnapshot(`
      - text: Name
      - img "required": "*"
      - textbox "Name required": Chen
      - paragraph: This is needed to save
    `))
  it('of long text', () =>
    tree('Key points', (control) => <TextArea {...control} maxLength={20} />).toMatchAriaInlineSnapshot(`
      - text: Key points
      - img "required": "*"
      - textbox "Key points required"
      - text: 0 / 20
      - paragraph: This is needed to save
    `))
  it('of a number', () =>
    tree('Distance', (control) => (
      <NumberInput {...control} unit="km" defaultValue="42.5" />
    )).toMatchAriaInlineSnapshot(`
      - text: Distance
      - img "required": "*"
      - textbox "Distance required": "42.5"
      - text: km
      - paragraph: This is needed to save
    `))
  it('of money', () =>
    tree('Budget', (control) => <MoneyInput {...control} currencies={['CNY', 'EUR']} />).toMatchAriaInlineSnapshot(`
      - text: Budget
      - img "required": "*"
      - combobox "Budget required Currency":
        - option "CNY" [selected]
        - option "EUR"
      - textbox "Budget required"
      - paragraph: This is needed to save
    `))
  it('of a calendar day', () =>
    tree('Date', (control) => <DateInput {...control} defaultValue="2026-02-30" />).toMatchAriaInlineSnapshot(`
      - text: Date
      - img "required": "*"
      - textbox "Date required":
        - /placeholder: yyyy-mm-dd
        - text: 2026-02-30
      - button "Open the calendar Date required"
      - paragraph: This is needed to save
    `))
  it('of a moment or a planned time', () =>
    tree('Next visit', (control) => <DateTimeInput {...control} zone="Europe/Tallinn" />).toMatchAriaInlineSnapshot(`
      - text: Next visit
      - img "required": "*"
      - group "Next visit required":
        - textbox "Next visit required":
          - /placeholder: yyyy-mm-dd
        - button "Open the calendar Next visit required"
        - textbox "Next visit required Time":
          - /placeholder: 09:00
        - text: Europe/Tallinn time
      - paragraph: This is needed to save
    `))
  it('of a duration', () =>
    tree('Took', (control) => <DurationInput {...control} />).toMatchAriaInlineSnapshot(`
    - text: Took
    - img "required": "*"
    - textbox "Took required":
      - /placeholder: 1:30
    - text: "h : min"
    - paragraph: This is needed to save
  `))
  it('of a sensitive value', () =>
    tree('Phone', (control) => (
      <MaskedInput {...control} required={false} defaultValue={known} />
    )).toMatchAriaInlineSnapshot(`
      - text: Phone
      - img "required": "*"
      - textbox "Phone required": 138 •••• 6021
      - button "Replace Phone required": Replace
      - button "Clear Phone required": Clear
      - paragraph: This is needed to save
    `))
  it('of a choice in a list', () =>
    tree('Method', (control) => <Select {...control} options={options} kept="fax" />).toMatchAriaInlineSnapshot(`
      - text: Method
      - img "required": "*"
      - combobox "Method required":
        - option "Choose…" [selected]
        - option "Face to face"
        - option "Phone"
        - option "Fax (no longer offered)"
      - paragraph: This is needed to save
    `))
  it('of a choice side by side', () =>
    tree('Method', (control) => (
      <SegmentedChoice {...control} options={options} defaultValue="fax" />
    )).toMatchAriaInlineSnapshot(`
      - text: Method
      - img "required": "*"
      - radiogroup "Method required":
        - radio "Face to face"
        - text: Face to face
        - radio "Phone"
        - text: Phone
        - radio "Fax (no longer offered)" [checked]
        - text: Fax (no longer offered)
      - paragraph: This is needed to save
    `))
  it('of a rating', () =>
    tree('Service', (control) => (
      <Rating {...control} steps={5} options={words} defaultValue="2" />
    )).toMatchAriaInlineSnapshot(`
      - text: Service
      - img "required": "*"
      - radiogroup "Service required":
        - radio "Good"
        - text: Good
        - radio "Fairly good" [checked]
        - text: Fairly good
        - radio "Average"
        - text: Average
        - radio "Poor"
        - text: Poor
        - radio "Very poor"
        - text: Very poor
      - paragraph: This is needed to save
    `))
  it('of a rating by figures', () =>
    tree('Would recommend', (control) => (
      <Rating {...control} steps={3} options={[{ value: '3', label: 'Very likely' }]} />
    )).toMatchAriaInlineSnapshot(`
      - text: Would recommend
      - img "required": "*"
      - radiogroup "Would recommend required":
        - radio "1"
        - text: "1"
        - radio "2"
        - text: "2"
        - radio "3 Very likely"
        - text: "3"
      - paragraph: This is needed to save
    `))
  it('of several choices', () =>
    tree('Interested in', (control) => (
      <CheckboxList {...control} options={options} defaultValue={['visit']} />
    )).toMatchAriaInlineSnapshot(`
      - text: Interested in
      - img "required": "*"
      - group "Interested in required":
        - checkbox "Face to face" [checked]
        - text: Face to face
        - checkbox "Phone"
        - text: Phone
      - paragraph: This is needed to save
    `))
  it('of ticks', () =>
    tree('Prepared', (control) => (
      <TickList {...control} options={options} defaultValue={['visit']} />
    )).toMatchAriaInlineSnapshot(`
      - text: Prepared
      - img "required": "*"
      - group "Prepared required":
        - checkbox "Face to face" [checked]
        - text: Face to face
        - checkbox "Phone"
        - text: Phone
        - paragraph: 1 / 2
      - paragraph: This is needed to save
    `))
  it('of a signature before', () =>
    tree('Signature', (control) => <SignaturePad {...control} signer="Jaan Tamm" />).toMatchAriaInlineSnapshot(`
      - text: Signature
      - img "required": "*"
      - group "Signature required":
        - text: Sign here
        - textbox "Signature required Name of who signs":
          - /placeholder: Name of who signs
          - text: Jaan Tamm
        - button "Sign with the name"
      - paragraph: This is needed to save
    `))
  it('of a signature after', () =>
    tree('Signature', (control) => (
      <SignaturePad {...control} defaultValue={sampleSignature()} />
    )).toMatchAriaInlineSnapshot(`
      - text: Signature
      - img "required": "*"
      - group "Signature required":
        - img "Drawn signature of 陈思远"
        - text: 陈思远
        - time: 2026-11-20 14:36
        - button "Sign again"
      - paragraph: This is needed to save
    `))
})
