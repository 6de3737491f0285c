import type { SensitiveFormValue } from '@clientele/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { MaskedInput, type MaskedInputProps } from './index.js'

const kept = { kind: 'phone', handle: 'h', masked: '138 •••• 6021' } as const
const known: SensitiveFormValue = { kept, typed: '', cleared: false }

function show(props: MaskedInputProps = {}) {
  const onValueChange = vi.fn()
  render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      <MaskedInput aria-label="Phone" defaultValue={known} onValueChange={onValueChange} {...props} />
    </ClienteleFrame>,
  )
  return { onValueChange, input: screen.getByRole('textbox', { name: 'Phone' }) }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('<MaskedInput />', () => {
  it('shows the mask, which cannot be typed into', async () => {
    const { input, onValueChange } = show()
    await userEvent.type(input, '1')
    expect(input).toHaveValue('138 •••• 6021')
    expect(onValueChange).not.toHaveBeenCalled()
  })

  it('takes another value in its place, and keeps the old one after all', async () => {
    const { input, onValueChange } = show()
    await press('Replace')
    expect(input).toHaveFocus()
    expect(input).toHaveValue('')
    await userEvent.keyboard('139')
    expect(onValueChange).toHaveBeenLastCalledWith({ kept, typed: '139', cleared: false })
    await press('Keep as it was')
    expect(input).toHaveValue('138 •••• 6021')
    expect(onValueChange).toHaveBeenLastCalledWith(known)
  })

  it('is cleared, says so, and can be kept after all', async () => {
    const { input, onValueChange } = show()
    await press('Clear')
    expect(input).toHaveAttribute('placeholder', 'Will be cleared when saved')
    expect(onValueChange).toHaveBeenLastCalledWith({ kept, typed: '', cleared: true })
    await press('Keep as it was')
    expect(onValueChange).toHaveBeenLastCalledWith(known)
  })

  it('cannot be cleared where it is needed', () => {
    show({ required: true })
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
  })

  it('is a plain input where nothing is known', async () => {
    const { input, onValueChange } = show({ defaultValue: { kept: null, typed: '', cleared: false } })
    await userEvent.type(input, '7')
    expect(onValueChange).toHaveBeenLastCalledWith({ kept: null, typed: '7', cleared: false })
    expect(screen.queryByRole('button')).toBeNull()
  })
})
