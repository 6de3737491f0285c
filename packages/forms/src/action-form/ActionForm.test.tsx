import { ClienteleFrame } from '@clientele/components'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ActionForm, type ActionFormProps } from './ActionForm.js'

function show(props: Partial<ActionFormProps> & Pick<ActionFormProps, 'offer'>) {
  const onSubmit = vi.fn<ActionFormProps['onSubmit']>()
  render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      <ActionForm label="Escalate" onSubmit={onSubmit} {...props} />
    </ClienteleFrame>,
  )
  return onSubmit
}

describe('<ActionForm />', () => {
  it('asks for what the action needs and makes a request of it', async () => {
    const input = [{ key: 'reason', type: 'text', label: { en: 'Reason' }, required: true }] as const
    const onSubmit = show({ offer: { action: 'escalate', input } })
    await userEvent.click(screen.getByRole('button', { name: 'Escalate' }))
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Reason/ })).toBeInvalid())
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'Late{Enter}')
    await waitFor(() => expect(onSubmit).toHaveBeenCalledWith({ action: 'escalate', input: { reason: 'Late' } }))
  })

  it('takes an action that asks for nothing', async () => {
    const onSubmit = show({ offer: { action: 'close' }, label: 'Close' })
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledWith({ action: 'close' }))
  })

  it('says beside the button why the action is refused', () => {
    show({ offer: { action: 'close', refused: { code: 'x', text: { en: 'not confirmed' } } }, label: 'Close' })
    expect(screen.getByRole('button', { name: 'Close' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Close' })).toHaveAccessibleDescription('Not now: not confirmed')
  })

  it('is taken by keyboard alone', async () => {
    const input = [
      { key: 'reason', type: 'long-text', label: { en: 'Reason' }, required: true },
      { key: 'due', type: 'calendar-date', label: { en: 'Wanted by' } },
    ] as const
    const onSubmit = show({ offer: { action: 'escalate', input } })
    await userEvent.tab()
    expect(screen.getByRole('textbox', { name: /^Reason/ })).toHaveFocus()
    await userEvent.keyboard('Late{Enter}again')
    await userEvent.tab()
    await userEvent.keyboard('2026/11/27{Control>}{Enter}{/Control}')
    await waitFor(() =>
      expect(onSubmit).toHaveBeenCalledWith({
        action: 'escalate',
        input: { reason: 'Late\nagain', due: '2026-11-27' },
      }),
    )
  })
})
