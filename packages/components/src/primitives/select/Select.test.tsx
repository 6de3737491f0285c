import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { Select, type SelectProps } from './index.js'

const options = [
  { value: 'zhao', label: 'Zhao Qiming' },
  { value: 'wang', label: 'Wang Min', retired: true },
]

function show(props: Partial<SelectProps> = {}) {
  render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      <Select aria-label="Visitor" options={options} {...props} />
    </ClienteleFrame>,
  )
  return screen.getByRole('combobox', { name: 'Visitor' })
}

describe('<Select />', () => {
  it('begins with nothing chosen and takes what is chosen', async () => {
    const onChange = vi.fn()
    const select = show({ onChange: ({ target }) => onChange(target.value) })
    expect(select).toHaveDisplayValue('Choose…')
    await userEvent.selectOptions(select, 'Zhao Qiming')
    expect(onChange).toHaveBeenCalledExactlyOnceWith('zhao')
    expect(screen.queryByRole('option', { name: /Wang/ })).toBeNull()
  })

  it('keeps what is retired or in no list, marked', () => {
    expect(show({ kept: 'p-7', defaultValue: 'wang' })).toHaveDisplayValue('Wang Min (no longer offered)')
    expect(screen.getByRole('option', { name: 'p-7 (not in the list)' })).toBeEnabled()
  })

  it('cannot be changed while it is read-only, but focused', async () => {
    const select = show({ readOnly: true, defaultValue: 'zhao' })
    await userEvent.tab()
    expect(select).toHaveFocus()
    await userEvent.keyboard('{Home}')
    expect(select).toHaveValue('zhao')
    expect(screen.getAllByRole('option').every((option) => option.hasAttribute('disabled'))).toBe(true)
  })
})
