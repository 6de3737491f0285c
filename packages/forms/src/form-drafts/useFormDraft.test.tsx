import { Clientele } from '@clientele/components'
import { defineFields, type Instant } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleSeed } from '@clientele/core/testing'
import { clearDrafts } from '@clientele/hooks'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FieldForm } from '../form-engine/index.js'
import { DraftNotices, DraftStatus, useFormDraft } from './index.js'

const fields = defineFields([
  { key: 'note', type: 'long-text', label: { en: 'Note' } },
  {
    key: 'answers',
    type: 'rows',
    label: { en: 'Answers' },
    fields: [{ key: 'question', type: 'text', label: { en: 'Question' } }],
  },
])
const values = { note: 'as it was', answers: [] }
const actor = 'p-form-draft'
const adapter = createMemoryAdapter({ seed: sampleSeed(), scope: 'useFormDraft' })
const clock = () => '2026-11-20T06:51:00.000Z' as Instant

function VisitForm({ onSubmit }: { readonly onSubmit: () => Promise<void> }) {
  const draft = useFormDraft(
    { form: 'visit', on: { resource: 'customers', id: 'c-huadong' } },
    { fields, values, delay: 0 },
  )
  return (
    <FieldForm
      fields={fields}
      values={values}
      draft={draft}
      onSubmit={onSubmit}
      renderHead={() => (
        <>
          <DraftStatus draft={draft} />
          <DraftNotices draft={draft} />
        </>
      )}
    />
  )
}

function open(onSubmit = vi.fn(async () => undefined)) {
  return render(
    <Clientele adapter={adapter} actorId={actor} locale="en" zone="Asia/Shanghai" clock={clock}>
      <VisitForm onSubmit={onSubmit} />
    </Clientele>,
  )
}

const note = () => screen.findByRole('textbox', { name: 'Note' })

async function typeAndLeave(text: string) {
  const { unmount } = open()
  await userEvent.type(await note(), text)
  await screen.findByText('Draft saved 14:51, on this device only')
  unmount()
}

afterEach(() => clearDrafts(adapter, actor))

describe('useFormDraft', () => {
  it('gives a form back what was typed, and says so', async () => {
    await typeAndLeave(', and more')
    open()
    await waitFor(async () => expect(await note()).toHaveValue('as it was, and more'))
    expect(screen.getByText('Your draft from 14:51 is back.')).toBeVisible()
  })

  it('shows the record again when the draft is discarded, and the draft when that is undone', async () => {
    await typeAndLeave(', and more')
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Discard draft' }))
    await waitFor(async () => expect(await note()).toHaveValue('as it was'))
    expect(screen.queryByText(/Draft saved/)).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await note()).toHaveValue('as it was, and more'))
    await screen.findByText(/Draft saved/)
  })

  it('forgets the draft once the form is sent', async () => {
    const onSubmit = vi.fn(async () => undefined)
    const { unmount } = open(onSubmit)
    await userEvent.type(await note(), ', and more')
    await screen.findByText(/Draft saved/)
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalled())
    await waitFor(() => expect(screen.queryByText(/Draft saved/)).not.toBeInTheDocument())
    unmount()
    open()
    expect(await note()).toHaveValue('as it was')
    expect(screen.queryByText(/is back/)).not.toBeInTheDocument()
  })

  it('tells two forms of one draft about each other', async () => {
    open()
    open()
    const told = () => screen.getAllByText('This form is open in another window too.')
    await waitFor(() => expect(told()).toHaveLength(2))
    const [first] = screen.getAllByRole('textbox', { name: 'Note' })
    if (first) await userEvent.type(first, '!')
    await userEvent.click(await screen.findByRole('button', { name: 'Load the other' }))
    await waitFor(() => expect(screen.getAllByDisplayValue('as it was!')).toHaveLength(2))
  })
})
