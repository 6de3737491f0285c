import { CrmError, type Customer } from '@clientele/core'
import { buildCustomer } from '@clientele/core/testing'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame, type ClienteleFrameProps } from '../clientele/index.js'
import type { SaveText } from './EditableRecord.js'
import { EditableText } from './EditableText.js'

function show(
  onSave: SaveText<Customer>,
  onDirtyChange?: (dirty: boolean) => void,
  notify?: ClienteleFrameProps['notify'],
) {
  return render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" onDirtyChange={onDirtyChange} notify={notify} confirmLeave={false}>
      <EditableText
        field="Preferences"
        record={buildCustomer({ preferences: 'Mornings' })}
        read={({ preferences }) => preferences}
        onSave={onSave}
        maxLength={40}
      />
    </ClienteleFrame>,
  )
}

async function startEditing() {
  await userEvent.click(screen.getByRole('button', { name: 'Edit Preferences' }))
  return screen.findByRole('textbox', { name: 'Preferences' })
}

describe('<EditableText />', () => {
  it('opens with Enter, has the text and the focus', async () => {
    show(vi.fn())
    screen.getByRole('button', { name: 'Edit Preferences' }).focus()
    await userEvent.keyboard('{Enter}')
    const area = await screen.findByRole('textbox', { name: 'Preferences' })
    expect(area).toHaveValue('Mornings')
    expect(area).toHaveFocus()
  })

  it('saves once, however often it is asked', async () => {
    let arrive = () => {}
    const onSave = vi.fn(() => new Promise<void>((resolve) => (arrive = resolve)))
    show(onSave)
    const area = await startEditing()
    await userEvent.type(area, ' only{Control>}{Enter}{Enter}{/Control}')
    await userEvent.click(screen.getByRole('button', { name: 'Saving' }))
    expect(onSave).toHaveBeenCalledOnce()
    expect(onSave).toHaveBeenCalledWith('Mornings only', expect.objectContaining({ id: 'c-huadong' }))
    expect(area).toHaveAttribute('readonly')
    arrive()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Edit Preferences' })).toHaveFocus())
  })

  it('writes an emptied text as none', async () => {
    const onSave = vi.fn(() => Promise.resolve())
    show(onSave)
    await userEvent.clear(await startEditing())
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(onSave).toHaveBeenCalledWith(null, expect.anything())
  })

  it('saves nothing when nothing changed', async () => {
    const onSave = vi.fn()
    show(onSave)
    await startEditing()
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('button', { name: 'Edit Preferences' })).toBeVisible()
    expect(onSave).not.toHaveBeenCalled()
  })

  it('puts typed text aside on Escape, and gives it back', async () => {
    const onDirtyChange = vi.fn()
    show(vi.fn(), onDirtyChange)
    await userEvent.type(await startEditing(), ' only{Escape}')
    expect(screen.getByText(/your text is kept/)).toBeVisible()
    expect(onDirtyChange).toHaveBeenLastCalledWith(true)
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('textbox')).toHaveValue('Mornings only')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    expect(screen.getByRole('button', { name: 'Edit Preferences' })).toBeVisible()
    expect(onDirtyChange).toHaveBeenLastCalledWith(false)
  })

  it('leaves Enter and Escape to an input method that composes', async () => {
    const onSave = vi.fn()
    show(onSave)
    const area = await startEditing()
    fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true, isComposing: true })
    fireEvent.keyDown(area, { key: 'Escape', isComposing: true })
    fireEvent.keyDown(area, { key: 'Escape', keyCode: 229 })
    expect(area).toBeVisible()
    expect(onSave).not.toHaveBeenCalled()
  })

  it('refuses what is too long before it is sent', async () => {
    const onSave = vi.fn()
    show(onSave)
    const area = await startEditing()
    await userEvent.type(area, ' and then some more words than fit in it')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(area).toHaveAccessibleDescription('At most 40 characters')
    expect(onSave).not.toHaveBeenCalled()
  })

  it('says why the backend refused the text, under the text', async () => {
    const reason = { code: 'too-long', params: { max: 9 } }
    show(() =>
      Promise.reject(
        new CrmError({ code: 'invalid', effect: 'none', fieldErrors: [{ path: ['preferences'], reason }] }),
      ),
    )
    const area = await startEditing()
    await userEvent.type(area, ' only{Control>}{Enter}{/Control}')
    expect(await screen.findByText('At most 9 characters')).toBeVisible()
    expect(area).toHaveValue('Mornings only')
  })

  it('keeps the text when it could not be saved, and tries again', async () => {
    const onSave = vi
      .fn<SaveText<Customer>>()
      .mockRejectedValueOnce(new CrmError({ code: 'unavailable', effect: 'none', reference: '7f3a-19' }))
      .mockResolvedValueOnce(undefined)
    show(onSave)
    await userEvent.type(await startEditing(), ' only{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('alert')).toHaveTextContent('your text is still here. ref 7f3a-19')
    expect(screen.getByRole('textbox')).toHaveValue('Mornings only')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: 'Edit Preferences' })).toBeVisible()
  })

  it.each([
    ['unauthenticated', /signed out\. Sign in again/],
    ['rate-limited', /Try again in 12 s/],
    ['gone', /no longer there/],
    ['forbidden', /may not change this field/],
  ] as const)('says what helps when the answer is %s, and keeps the text', async (code, words) => {
    show(() => Promise.reject(new CrmError({ code, effect: 'none', retryAfterSeconds: 12 })))
    await userEvent.type(await startEditing(), ' only{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.getByRole('textbox')).toHaveValue('Mornings only')
  })

  it('does not promise that a lost answer means an unsaved text', async () => {
    show(() => Promise.reject(new CrmError({ code: 'timeout', effect: 'unknown' })))
    await userEvent.type(await startEditing(), ' only{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('alert')).toHaveTextContent('not known whether this was saved')
  })

  it('tells the host when a save fails after the editor has gone', async () => {
    let fail = (_error: unknown) => {}
    const notify = vi.fn()
    const { unmount } = show(() => new Promise((_resolve, reject) => (fail = reject)), undefined, notify)
    await userEvent.type(await startEditing(), ' only{Control>}{Enter}{/Control}')
    unmount()
    fail(new CrmError({ code: 'unavailable', effect: 'unknown' }))
    await waitFor(() =>
      expect(notify).toHaveBeenCalledWith({
        tone: 'danger',
        text: 'Preferences may not have been saved. Open the record and look.',
      }),
    )
  })

  it('goes back to editing from a conflict, or throws the own text away', async () => {
    const current = buildCustomer({ preferences: 'Evenings', version: 38 })
    show(() => Promise.reject(new CrmError({ code: 'conflict', effect: 'none', current })))
    await userEvent.type(await startEditing(), ' only{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('region', { name: /王敏 saved revision 38 first/ })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Keep editing' }))
    expect(screen.getByRole('textbox')).toHaveValue('Mornings only')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Discard mine' }))
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    expect(screen.getByRole('button', { name: 'Edit Preferences' })).toBeVisible()
  })
})
