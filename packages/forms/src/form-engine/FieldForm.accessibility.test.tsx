import { ClienteleFrame } from '@clientele/components'
import type { FieldDescriptor, FieldValues } from '@clientele/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FieldForm } from './FieldForm.js'
import { everyKind, everyKindValues } from './sampleKinds.js'

const more: readonly FieldDescriptor[] = [
  {
    key: 'grade',
    type: 'choice',
    label: { en: 'Grade' },
    options: ['A', 'B', 'C', 'D', 'E', 'F'].map((value) => ({ value, label: { en: `Grade ${value}` } })),
  },
  {
    key: 'record',
    type: 'rows',
    label: { en: 'Visit record' },
    minimum: 1,
    fields: [
      { key: 'question', type: 'long-text', label: { en: 'Question' }, required: true },
      { key: 'measures', type: 'long-text', label: { en: 'Measures' }, required: true },
    ],
  },
]
const sample: FieldValues = { ...everyKindValues, text: undefined, record: [{ question: 'Prices?' }, {}] }
const sources = { findReferences: () => Promise.resolve([]) }

/** The field as it stands once somebody has tried to send it: required, with help, and wrong where it is empty. */
async function fieldOf(key: string, values: FieldValues = sample) {
  const field = [...everyKind, ...more].find((each) => each.key === key)
  if (!field) throw new Error(`There is no field ${key}.`)
  const parts = key === 'total' ? everyKind.filter((each) => ['quantity', 'price'].includes(each.key)) : []
  const asked: FieldDescriptor = { ...field, required: field.type !== 'computed', help: { en: 'As on the contract' } }
  const { container } = render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" confirmLeave={false}>
      <FieldForm
        aria-label="A form"
        fields={[asked, ...parts]}
        values={values}
        sources={sources}
        onSubmit={() => undefined}
      />
    </ClienteleFrame>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(container.querySelector('[data-slot=skeleton]')).toBeNull())
  const element = container.querySelector<HTMLElement>(`[data-field=${key}]`)
  if (!element) throw new Error(`There is no field ${key} in the form.`)
  return { field: element }
}

async function treeOf(key: string, values?: FieldValues) {
  return expect((await fieldOf(key, values)).field)
}

const nothing: FieldValues = {}

describe('the accessibility tree in a form', () => {
  it('of a line of text', async () =>
    (await treeOf('text', nothing)).toMatchAriaInlineSnapshot(`
    - text: Title
    - img "required": "*"
    - textbox "Title required"
    - paragraph: This is needed to save As on the contract
  `))
  it('of text that the backend numbers', async () =>
    (await treeOf('number')).toMatchAriaInlineSnapshot(`
    - text: Number
    - status "Number": T20261120-0042 given by the system
    - paragraph: As on the contract
  `))
  it('of long text', async () =>
    (await treeOf('longText', nothing)).toMatchAriaInlineSnapshot(`
    - text: Description
    - img "required": "*"
    - textbox "Description required"
    - text: 0 / 200
    - paragraph: This is needed to save As on the contract
  `))
  it('of a number with a unit', async () =>
    (await treeOf('quantity', nothing)).toMatchAriaInlineSnapshot(`
    - text: Quantity
    - img "required": "*"
    - textbox "Quantity required"
    - text: kg
    - paragraph: This is needed to save As on the contract
  `))
  it('of money', async () =>
    (await treeOf('money', nothing)).toMatchAriaInlineSnapshot(`
    - text: Credit limit
    - img "required": "*"
    - combobox "Credit limit required Currency":
      - option "CNY" [selected]
      - option "EUR"
    - textbox "Credit limit required"
    - paragraph: This is needed to save As on the contract
  `))
  it('of a day', async () =>
    (await treeOf('day', nothing)).toMatchAriaInlineSnapshot(`
    - text: Day
    - img "required": "*"
    - textbox "Day required":
      - /placeholder: yyyy-mm-dd
    - button "Open the calendar Day required"
    - paragraph: This is needed to save As on the contract
  `))
  it('of a moment', async () =>
    (await treeOf('moment', nothing)).toMatchAriaInlineSnapshot(`
    - text: Moment
    - img "required": "*"
    - group "Moment required":
      - textbox "Moment required":
        - /placeholder: yyyy-mm-dd
      - button "Open the calendar Moment required"
      - textbox "Moment required Time":
        - /placeholder: 09:00
    - paragraph: This is needed to save As on the contract
  `))
  it('of a planned time', async () =>
    (await treeOf('planned', nothing)).toMatchAriaInlineSnapshot(`
    - text: Planned
    - img "required": "*"
    - group "Planned required":
      - textbox "Planned required":
        - /placeholder: yyyy-mm-dd
      - button "Open the calendar Planned required"
      - textbox "Planned required Time":
        - /placeholder: 09:00
    - paragraph: This is needed to save As on the contract
  `))
  it('of a duration', async () =>
    (await treeOf('duration', nothing)).toMatchAriaInlineSnapshot(`
    - text: Duration
    - img "required": "*"
    - textbox "Duration required":
      - /placeholder: 1:30
    - text: "h : min"
    - paragraph: This is needed to save As on the contract
  `))
  it('of a phone number', async () =>
    (await treeOf('phone', nothing)).toMatchAriaInlineSnapshot(`
    - text: Phone
    - img "required": "*"
    - textbox "Phone required"
    - paragraph: This is needed to save As on the contract
  `))
  it('of a masked phone number', async () =>
    (await treeOf('mobile')).toMatchAriaInlineSnapshot(`
    - text: Mobile
    - img "required": "*"
    - textbox "Mobile required": 138 •••• 6021
    - button "Replace Mobile required": Replace
    - paragraph: As on the contract
  `))
  it('of an e-mail address', async () =>
    (await treeOf('email', nothing)).toMatchAriaInlineSnapshot(`
    - text: E-mail
    - img "required": "*"
    - textbox "E-mail required"
    - paragraph: This is needed to save As on the contract
  `))
  it('of a choice of few', async () =>
    (await treeOf('urgency', nothing)).toMatchAriaInlineSnapshot(`
    - text: Urgency
    - img "required": "*"
    - radiogroup "Urgency required":
      - radio "High"
      - text: High
      - radio "Medium"
      - text: Medium
      - radio "Low"
      - text: Low
    - paragraph: Choose one As on the contract
  `))
  it('of a choice of many', async () =>
    (await treeOf('grade', nothing)).toMatchAriaInlineSnapshot(`
    - text: Grade
    - img "required": "*"
    - combobox "Grade required":
      - option "Choose…" [selected]
      - option "Grade A"
      - option "Grade B"
      - option "Grade C"
      - option "Grade D"
      - option "Grade E"
      - option "Grade F"
    - paragraph: Choose one As on the contract
  `))
  it('of several choices', async () =>
    (await treeOf('channels', nothing)).toMatchAriaInlineSnapshot(`
    - text: Channels
    - img "required": "*"
    - group "Channels required":
      - checkbox "Phone"
      - text: Phone
      - checkbox "E-mail"
      - text: E-mail
      - checkbox "Visit"
      - text: Visit
    - paragraph: Choose at least one As on the contract
  `))
  it('of a rating', async () =>
    (await treeOf('rating', nothing)).toMatchAriaInlineSnapshot(`
    - text: Rating
    - img "required": "*"
    - radiogroup "Rating required":
      - radio "1"
      - text: "1"
      - radio "2"
      - text: "2"
      - radio "3"
      - text: "3"
      - radio "4"
      - text: "4"
      - radio "5"
      - text: "5"
    - paragraph: Choose one As on the contract
  `))
  it('of a tick list', async () =>
    (await treeOf('ticks', nothing)).toMatchAriaInlineSnapshot(`
    - text: Preparation
    - img "required": "*"
    - group "Preparation required":
      - checkbox "Car booked"
      - text: Car booked
      - checkbox "Spare unit packed"
      - text: Spare unit packed
      - paragraph: 0 / 2
    - paragraph: 2 still to tick As on the contract
  `))
  it('of a reference', async () =>
    (await treeOf('customer', nothing)).toMatchAriaInlineSnapshot(`
    - text: Customer
    - img "required": "*"
    - combobox "Customer required"
    - status
    - paragraph: Choose one As on the contract
  `))
  it('of files', async () =>
    (await treeOf('files', nothing)).toMatchAriaInlineSnapshot(`
      - text: Files
      - img "required": *
      - group "Files required":
        - paragraph: Files cannot be added here
        - paragraph: The connected system offers no file store. Everything else works.
      - paragraph: Add a file As on the contract
    `))
  it('of a signature', async () =>
    (await treeOf('signature', nothing)).toMatchAriaInlineSnapshot(`
    - text: Customer’s signature
    - img "required": "*"
    - group "Customer’s signature required":
      - text: Sign here
      - textbox "Customer’s signature required Name of who signs":
        - /placeholder: Name of who signs
    - paragraph: A signature is needed As on the contract
  `))
  it('of what is computed', async () =>
    (await treeOf('total')).toMatchAriaInlineSnapshot(`
    - text: Total
    - status "Total": "50"
    - paragraph: As on the contract
  `))
  it('of repeating rows', async () =>
    (await treeOf('record')).toMatchAriaInlineSnapshot(`
      - group "Visit record required 2 rows":
        - text: Visit record
        - img "required": "*"
        - text: 2 rows
        - table "Visit record required 2 rows":
          - rowgroup:
            - row "# Question Measures":
              - columnheader "#"
              - columnheader "Question"
              - columnheader "Measures"
              - cell
          - rowgroup:
            - row "Row 1 Visit record Question Measures This is needed to save Actions":
              - rowheader "Row 1"
              - cell "Visit record Row 1 Question":
                - textbox "Visit record Row 1 Question":
                  - /placeholder: " "
                  - text: Prices?
              - cell "Visit record Row 1 Measures This is needed to save":
                - textbox "Visit record Row 1 Measures":
                  - /placeholder: " "
                - paragraph: This is needed to save
              - cell "Actions Row 1":
                - button "Actions Row 1"
            - row "Row 2 Visit record Question This is needed to save Measures This is needed to save Actions":
              - rowheader "Row 2"
              - cell "Visit record Row 2 Question This is needed to save":
                - textbox "Visit record Row 2 Question":
                  - /placeholder: " "
                - paragraph: This is needed to save
              - cell "Visit record Row 2 Measures This is needed to save":
                - textbox "Visit record Row 2 Measures":
                  - /placeholder: " "
                - paragraph: This is needed to save
              - cell "Actions Row 2":
                - button "Actions Row 2"
        - paragraph: As on the contract
        - button "Add a row"
    `))
  it('of a chosen reference', async () =>
    (await treeOf('customer')).toMatchAriaInlineSnapshot(`
    - text: Customer
    - img "required": "*"
    - combobox "Customer required": 华东测绘仪器有限公司
    - status
    - paragraph: As on the contract
  `))
  it('of a chosen option', async () =>
    (await treeOf('urgency')).toMatchAriaInlineSnapshot(`
    - text: Urgency
    - img "required": "*"
    - radiogroup "Urgency required":
      - radio "High" [checked]
      - text: High
      - radio "Medium"
      - text: Medium
      - radio "Low"
      - text: Low
    - paragraph: As on the contract
  `))
  it('of a moment that is known', async () =>
    (await treeOf('moment')).toMatchAriaInlineSnapshot(`
    - text: Moment
    - img "required": "*"
    - group "Moment required":
      - textbox "Moment required":
        - /placeholder: yyyy-mm-dd
        - text: 2026-11-20
      - button "Open the calendar Moment required"
      - textbox "Moment required Time":
        - /placeholder: 09:00
        - text: 14:36
    - paragraph: As on the contract
  `))
})

describe('help and errors in a form', () => {
  it.each([...everyKind, ...more].map(({ key }) => key))('belong to the control of %s', async (key) => {
    const { field } = await fieldOf(key, nothing)
    const described = [field, ...field.querySelectorAll('[aria-describedby]')]
    const ids = described.flatMap((each) => each.getAttribute('aria-describedby')?.split(' ') ?? [])
    const notes = ids.map((id) => field.ownerDocument.getElementById(id)?.textContent)
    expect(notes).toContainEqual(expect.stringContaining('As on the contract'))
    expect(notes).not.toContain(undefined)
  })

  it('are said aloud once when they appear while somebody fills the form', async () => {
    const quantity = everyKind.filter(({ key }) => key === 'quantity')
    const { container } = render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai" confirmLeave={false}>
        <FieldForm aria-label="A form" fields={quantity} onSubmit={() => undefined} />
      </ClienteleFrame>,
    )
    const said: string[] = []
    const announcer = container.querySelector('[data-slot=clientele-announcer]')
    if (!announcer) throw new Error('Nobody says anything.')
    new MutationObserver(() => said.push(announcer.textContent ?? '')).observe(announcer, { childList: true })
    await userEvent.type(screen.getByRole('textbox'), '-1')
    expect(said).toEqual([])
    await userEvent.tab()
    await waitFor(() => expect(said).toEqual(['Quantity: At least 0']))
    await userEvent.type(screen.getByRole('textbox'), '23')
    expect(said).toEqual(['Quantity: At least 0'])
    await userEvent.clear(screen.getByRole('textbox'))
    await userEvent.type(screen.getByRole('textbox'), '1.234')
    await waitFor(() => expect(said).toEqual(['Quantity: At least 0', 'Quantity: At most 2 decimals']))
  })
})
