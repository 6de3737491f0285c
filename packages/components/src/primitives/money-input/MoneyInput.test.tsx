import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { MoneyInput, type MoneyInputProps } from './index.js'

function show(props: Partial<MoneyInputProps> = {}) {
  render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      <p id="budget">Budget</p>
      <MoneyInput aria-labelledby="budget" currencies={['CNY', 'EUR']} {...props} />
    </ClienteleFrame>,
  )
  return screen.getByRole('textbox', { name: 'Budget' })
}

describe('<MoneyInput />', () => {
  it('tells of the amount and of the currency apart', async () => {
    const [onChange, onCurrencyChange] = [vi.fn(), vi.fn()]
    const amount = show({
      onChange: ({ target }) => onChange(target.value),
      currency: { onChange: ({ target }) => onCurrencyChange(target.value) },
    })
    await userEvent.type(amount, '８２００．５')
    await userEvent.tab()
    expect(amount).toHaveValue('8200.5')
    expect(onChange).toHaveBeenLastCalledWith('8200.5')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Budget Currency' }), 'EUR')
    expect(onCurrencyChange).toHaveBeenCalledExactlyOnceWith('EUR')
  })

  it('says the only currency without a choice', () => {
    expect(show({ currencies: ['EUR'] })).toHaveAccessibleDescription('EUR')
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('keeps a currency that is no longer offered', () => {
    show({ currency: { defaultValue: 'EEK' } })
    expect(screen.getByRole('combobox')).toHaveValue('EEK')
  })

  it('shows the currency as a word where nothing can be changed', () => {
    expect(show({ readOnly: true, currency: { defaultValue: 'EUR' } })).toHaveAccessibleDescription('EUR')
  })
})
