import { ClienteleFrame, type ClienteleFrameProps } from '@clientele/components'
import { CrmError, defineFields, type FieldDescriptor } from '@clientele/core'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { FieldForm, type FieldFormProps } from './FieldForm.js'
import type { SubmitForm } from './model/index.js'

const fields = defineFields([
  { key: 'title', type: 'text', label: { en: 'Title' }, required: true },
  {
    key: 'kind',
    type: 'choice',
    label: { en: 'Kind' },
    options: [
      { value: 'visit', label: { en: 'Visit' } },
      { value: 'other', label: { en: 'Other' } },
    ],
  },
  {
    key: 'which',
    type: 'text',
    label: { en: 'Which' },
    required: true,
    visibleWhen: { op: 'equals', of: [{ path: ['kind'] }, 'other'] },
  },
  { key: 'quantity', type: 'number', label: { en: 'Quantity' }, minimum: 1 },
  { key: 'price', type: 'number', label: { en: 'Price' } },
  {
    key: 'total',
    type: 'computed',
    label: { en: 'Total' },
    computed: { op: 'multiply', of: [{ path: ['quantity'] }, { path: ['price'] }] },
  },
  { key: 'notes', type: 'long-text', label: { en: 'Notes' } },
])

interface Settings extends Partial<FieldFormProps> {
  readonly frame?: Partial<ClienteleFrameProps>
}

function show({ frame, ...props }: Settings = {}) {
  const onSubmit = vi.fn<SubmitForm>()
  const commits: string[] = []
  const ui = (
    <StrictMode>
      <ClienteleFrame locale="en" zone="Asia/Shanghai" confirmLeave={false} {...frame}>
        <Profiler id="form" onRender={(_id, phase) => void commits.push(phase)}>
          <FieldForm aria-label="A form" fields={fields} onSubmit={onSubmit} {...props} />
        </Profiler>
      </ClienteleFrame>
    </StrictMode>
  )
  return { ...render(ui), onSubmit, commits }
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))
const box = (name: string) => screen.getByRole('textbox', { name: new RegExp(name) })

describe('<FieldForm />', () => {
  it('hands on the values that were typed, and which differ', async () => {
    const { onSubmit } = show({ values: { title: 'Old', quantity: 2 } })
    await userEvent.clear(box('Title'))
    await userEvent.type(box('Title'), 'New')
    await userEvent.clear(box('Quantity'))
    await save()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ title: 'New' })
    expect(onSubmit.mock.calls[0]?.[1].changed).toEqual(expect.arrayContaining(['title', 'quantity']))
  })

  it('counts what is missing, links to it and moves the focus there', async () => {
    const { onSubmit } = show()
    await save()
    expect(await screen.findByRole('region', { name: 'Cannot be sent yet: 1 missing' })).toBeVisible()
    expect(box('Title')).toHaveFocus()
    expect(box('Title')).toHaveAccessibleDescription('This is needed to save')
    expect(box('Title')).toBeInvalid()
    box('Notes').focus()
    await userEvent.click(within(screen.getByRole('region', { name: /missing/ })).getByRole('button'))
    expect(box('Title')).toHaveFocus()
    expect(onSubmit).not.toHaveBeenCalled()
    await userEvent.type(box('Title'), 'T')
    await waitFor(() => expect(screen.queryByRole('region', { name: /Cannot be sent yet/ })).toBeNull())
  })

  it('says what is wrong once the field has been left, then while one types', async () => {
    show()
    await userEvent.type(box('Quantity'), '0')
    expect(box('Quantity')).toBeValid()
    await userEvent.tab()
    await waitFor(() => expect(box('Quantity')).toBeInvalid())
    await userEvent.type(box('Quantity'), '0')
    await waitFor(() => expect(box('Quantity')).toBeInvalid())
    await userEvent.clear(box('Quantity'))
    await userEvent.type(box('Quantity'), '5')
    await waitFor(() => expect(box('Quantity')).toBeValid())
  })

  it('commits nothing for a key that nobody watches', async () => {
    const { commits } = show()
    await userEvent.click(box('Notes'))
    commits.length = 0
    await userEvent.keyboard('twelve keys!')
    expect(commits).toEqual([])
    expect(box('Notes')).toHaveValue('twelve keys!')
  })

  it('commits once a key where characters are counted', async () => {
    const counted: FieldDescriptor[] = [{ key: 'notes', type: 'long-text', label: { en: 'Notes' }, maxLength: 50 }]
    const { commits } = show({ fields: counted, values: { notes: 'x' } })
    await userEvent.type(box('Notes'), 'a')
    commits.length = 0
    await userEvent.keyboard('bcd')
    expect(commits.length).toBeLessThanOrEqual(3)
    expect(screen.getByText('5 / 50')).toBeVisible()
  })

  it('shows and demands a field when another says so, and keeps what was typed in it', async () => {
    const { onSubmit } = show({ values: { title: 'T' } })
    expect(screen.queryByRole('textbox', { name: /Which/ })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Other' }))
    await userEvent.type(await screen.findByRole('textbox', { name: /Which/ }), 'A letter')
    await userEvent.click(screen.getByRole('radio', { name: 'Visit' }))
    expect(screen.queryByRole('textbox', { name: /Which/ })).toBeNull()
    await save()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).not.toHaveProperty('which')
    await userEvent.click(screen.getByRole('radio', { name: 'Other' }))
    expect(await screen.findByRole('textbox', { name: /Which/ })).toHaveValue('A letter')
  })

  it('works out computed fields while one types', async () => {
    show()
    await userEvent.type(box('Quantity'), '3')
    await userEvent.type(box('Price'), '4.5')
    expect(await screen.findByText('13.5')).toBeVisible()
  })

  it('writes full-width digits as half-width ones when the field is left', async () => {
    const { onSubmit } = show({ values: { title: 'T' } })
    await userEvent.type(box('Quantity'), '１２')
    await userEvent.tab()
    expect(box('Quantity')).toHaveValue('12')
    await save()
    await waitFor(() =>
      expect(onSubmit).toHaveBeenCalledWith(expect.objectContaining({ quantity: 12 }), expect.anything()),
    )
  })

  it('puts what the backend refused onto its fields and the rest on top, and keeps what was typed', async () => {
    const reason = { code: 'too-long', params: { max: 3 } }
    const onSubmit = vi.fn<SubmitForm>(() =>
      Promise.reject(
        new CrmError({
          code: 'invalid',
          effect: 'none',
          fieldErrors: [
            { path: ['notes'], reason },
            { path: ['secret'], reason: { code: 'required' } },
          ],
        }),
      ),
    )
    show({ values: { title: 'T' }, onSubmit })
    await userEvent.type(box('Notes'), 'Long')
    await save()
    await waitFor(() => expect(box('Notes')).toHaveAccessibleDescription(/At most 3/))
    expect(box('Notes')).toHaveFocus()
    expect(box('Notes')).toHaveValue('Long')
    expect(screen.getByRole('alert')).toHaveTextContent('secret')
    await userEvent.type(box('Notes'), 'er')
    await waitFor(() => expect(box('Notes')).toBeValid())
  })

  it('submits once however often it is asked, and says that it is sending', async () => {
    let arrive = () => {}
    const onSubmit = vi.fn<SubmitForm>(() => new Promise<void>((resolve) => (arrive = resolve)))
    show({ values: { title: 'T' }, onSubmit })
    await save()
    await save()
    await userEvent.type(box('Notes'), '{Control>}{Enter}{/Control}')
    expect(screen.getByRole('button', { name: /Save/ })).toHaveAttribute('aria-busy', 'true')
    expect(onSubmit).toHaveBeenCalledOnce()
    arrive()
    await waitFor(() => expect(screen.getByRole('button', { name: /Save/ })).not.toHaveAttribute('aria-busy'))
  })

  it('submits with Control and Enter from long text, and never while an input method composes', async () => {
    const { onSubmit } = show({ values: { title: 'T' } })
    fireEvent.keyDown(box('Notes'), { key: 'Enter', ctrlKey: true, isComposing: true })
    expect(fireEvent.keyDown(box('Title'), { key: 'Enter', keyCode: 229 })).toBe(false)
    expect(onSubmit).not.toHaveBeenCalled()
    await userEvent.type(box('Notes'), '{Control>}{Enter}{/Control}')
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  it('tells the host of unsaved work until it is saved', async () => {
    const onDirtyChange = vi.fn()
    show({ values: { title: 'T' }, frame: { onDirtyChange } })
    await userEvent.type(box('Title'), 'x')
    expect(onDirtyChange).toHaveBeenLastCalledWith(true)
    await userEvent.type(box('Title'), '{Backspace}')
    expect(onDirtyChange).toHaveBeenLastCalledWith(false)
    await userEvent.type(box('Title'), 'y')
    await save()
    await waitFor(() => expect(onDirtyChange).toHaveBeenLastCalledWith(false))
  })

  it('leaves nothing behind when it goes while it is sending', async () => {
    let fail = (_error: unknown) => {}
    const onError = vi.fn()
    const { unmount } = show({
      values: { title: 'T' },
      frame: { onError },
      onSubmit: () => new Promise<void>((_resolve, reject) => (fail = reject)),
    })
    await save()
    unmount()
    fail(new CrmError({ code: 'unavailable', effect: 'unknown' }))
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
  })

  it('takes a pasted book and says how long it is', async () => {
    const counted: FieldDescriptor[] = [{ key: 'notes', type: 'long-text', label: { en: 'Notes' }, maxLength: 500 }]
    const { onSubmit } = show({ fields: counted })
    await userEvent.click(box('Notes'))
    await userEvent.paste('字'.repeat(100_000))
    await save()
    await waitFor(() => expect(box('Notes')).toHaveAccessibleDescription(/At most 500/))
    expect(box('Notes')).toHaveValue('字'.repeat(100_000))
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('is filled and sent by keyboard alone', async () => {
    const { onSubmit } = show()
    await userEvent.tab()
    await userEvent.keyboard('A title')
    await userEvent.tab()
    await userEvent.keyboard('2')
    await userEvent.tab()
    await userEvent.keyboard('By letter{Enter}')
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ title: 'A title', kind: 'other', which: 'By letter' })
  })

  it('says in a sentence which field is meant when it has none of that name', () => {
    expect(() => show({ sections: [{ key: 's', title: {}, fields: [] }], fields: [] })).not.toThrow()
  })
})
