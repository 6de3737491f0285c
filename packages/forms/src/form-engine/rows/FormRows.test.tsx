import { ClienteleFrame } from '@clientele/components'
import { defineFields, type FieldValues } from '@clientele/core'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { FieldForm } from '../FieldForm.js'
import type { SubmitForm } from '../model/index.js'

const fields = defineFields([
  {
    key: 'record',
    type: 'rows',
    label: { en: 'Record' },
    maximum: 4,
    fields: [
      { key: 'topic', type: 'text', label: { en: 'Topic' }, required: true },
      { key: 'quantity', type: 'number', label: { en: 'Quantity' } },
      { key: 'price', type: 'number', label: { en: 'Price' } },
      {
        key: 'amount',
        type: 'computed',
        label: { en: 'Amount' },
        computed: { op: 'multiply', of: [{ path: ['quantity'] }, { path: ['price'] }] },
      },
    ],
  },
  { key: 'sum', type: 'computed', label: { en: 'Sum' }, computed: { op: 'sum', path: ['record', 'amount'] } },
])

const three: FieldValues = { record: [{ topic: 'One' }, { topic: 'Two' }, { topic: 'Three' }] }

async function show(values: FieldValues = three) {
  const onSubmit = vi.fn<SubmitForm>()
  const commits: string[] = []
  const view = render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" confirmLeave={false}>
      <Profiler id="form" onRender={(_id, phase) => void commits.push(phase)}>
        <FieldForm aria-label="A form" fields={fields} values={values} onSubmit={onSubmit} />
      </Profiler>
    </ClienteleFrame>,
  )
  await screen.findByRole('table')
  // What is computed is shown by a part that is loaded late.
  await screen.findAllByText('—')
  return { ...view, onSubmit, commits }
}

const topics = () => screen.getAllByRole('textbox', { name: /Topic/ }).map((input) => (input as HTMLInputElement).value)
const topic = (row: number) => screen.getByRole('textbox', { name: `Record Row ${row} Topic` })
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))

describe('<FormRows />', () => {
  it('adds a row at the end and puts the focus into it', async () => {
    const { onSubmit } = await show()
    await userEvent.click(screen.getByRole('button', { name: 'Add a row' }))
    expect(topic(4)).toHaveFocus()
    await userEvent.keyboard('Four')
    expect(screen.getByRole('button', { name: 'Add a row' })).toBeDisabled()
    expect(screen.getByText('At most 4')).toBeVisible()
    await save()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0].record).toMatchObject([
      { topic: 'One' },
      { topic: 'Two' },
      { topic: 'Three' },
      { topic: 'Four' },
    ])
  })

  it('moves a row with Alt and the arrows, keeps the focus and says so', async () => {
    await show()
    await userEvent.type(topic(1), '!')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(topics()).toEqual(['Two', 'One!', 'Three'])
    expect(topic(2)).toHaveFocus()
    expect(screen.getByText('Row 1 is now row 2')).toBeInTheDocument()
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect(topics()).toEqual(['One!', 'Two', 'Three'])
  })

  it('removes a row and brings it back with what was typed', async () => {
    const { onSubmit } = await show()
    await userEvent.type(topic(2), '!')
    await userEvent.click(screen.getByRole('button', { name: 'Actions Row 2' }))
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
    expect(topics()).toEqual(['One', 'Three'])
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(topics()).toEqual(['One', 'Two!', 'Three'])
    await save()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0].record).toMatchObject([{ topic: 'One' }, { topic: 'Two!' }, { topic: 'Three' }])
  })

  it('moves a row by its buttons too', async () => {
    await show()
    await userEvent.click(screen.getByRole('button', { name: 'Actions Row 3' }))
    await userEvent.click(screen.getByRole('button', { name: 'Move up' }))
    await userEvent.click(screen.getByRole('button', { name: 'Move up' }))
    expect(topics()).toEqual(['Three', 'One', 'Two'])
    expect(screen.getByRole('button', { name: 'Move up' })).toHaveFocus()
  })

  it('names the row in the summary and leads to its cell', async () => {
    await show()
    await userEvent.clear(topic(2))
    await save()
    const summary = await screen.findByRole('region', { name: /missing/ })
    expect(topic(2)).toHaveFocus()
    expect(topic(2)).toHaveAccessibleDescription(/needed/)
    topic(1).focus()
    await userEvent.click(within(summary).getByRole('button', { name: 'Record, row 2: Topic' }))
    expect(topic(2)).toHaveFocus()
  })

  it('works out columns and sums over rows', async () => {
    await show()
    await userEvent.type(screen.getByRole('textbox', { name: 'Record Row 1 Quantity' }), '3')
    await userEvent.type(screen.getByRole('textbox', { name: 'Record Row 1 Price' }), '2')
    await userEvent.type(screen.getByRole('textbox', { name: 'Record Row 2 Quantity' }), '1')
    await userEvent.type(screen.getByRole('textbox', { name: 'Record Row 2 Price' }), '4')
    expect(await screen.findByText('10')).toBeVisible()
  })

  it('commits nothing for a key in a column that no rule reads', async () => {
    const { commits } = await show()
    await userEvent.click(topic(1))
    commits.length = 0
    await userEvent.keyboard('abc')
    expect(commits).toEqual([])
  })
})
