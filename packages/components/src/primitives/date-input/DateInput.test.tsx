import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { DateTimeInput } from '../date-time-input/index.js'
import { DateInput, type DateInputProps } from './index.js'

function show(props: DateInputProps = {}) {
  const onChange = vi.fn()
  const { container } = render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      <DateInput aria-label="Date" onChange={({ target }) => onChange(target.value)} {...props} />
    </ClienteleFrame>,
  )
  const calendar = () => container.querySelector<HTMLInputElement>('input[type=date]')
  return { onChange, calendar, input: screen.getByRole('textbox', { name: 'Date' }) }
}

describe('<DateInput />', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each([
    ['20261120', '2026-11-20'],
    ['2026/1/5', '2026-01-05'],
    ['2026年11月20日', '2026-11-20'],
    ['２０２６－１１－２０', '2026-11-20'],
    ['2026-02-30', '2026-02-30'],
    ['next Friday', 'next Friday'],
  ])('writes %s as %s once it is left, and tells who listens', async (typed, written) => {
    const { input, onChange } = show()
    await userEvent.type(input, typed)
    expect(input).toHaveValue(typed)
    await userEvent.tab()
    expect(input).toHaveValue(written)
    expect(onChange).toHaveBeenLastCalledWith(written)
  })

  it('opens the browser’s calendar at the typed day and takes the picked one', async () => {
    const open = vi.spyOn(HTMLInputElement.prototype, 'showPicker').mockImplementation(() => {})
    const shown = show({ defaultValue: '2026年11月20日' })
    const { input, onChange } = shown
    expect(shown.calendar()).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Open the calendar' }))
    expect(open).toHaveBeenCalledOnce()
    const calendar = shown.calendar()
    expect(calendar).toHaveValue('2026-11-20')
    if (calendar) fireEvent.change(calendar, { target: { value: '2026-12-01' } })
    expect(input).toHaveValue('2026-12-01')
    expect(onChange).toHaveBeenCalledWith('2026-12-01')
  })

  it('opens it from the keyboard too', async () => {
    const open = vi.spyOn(HTMLInputElement.prototype, 'showPicker').mockImplementation(() => {})
    show()
    await userEvent.tab()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(open).toHaveBeenCalledOnce()
  })

  it('leaves the day to be typed where no calendar may open', async () => {
    vi.spyOn(HTMLInputElement.prototype, 'showPicker').mockImplementation(() => {
      throw new DOMException('cross-origin', 'SecurityError')
    })
    const { input } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Open the calendar' }))
    expect(input).toHaveFocus()
  })

  it('has no calendar where nothing can be changed', () => {
    show({ readOnly: true, defaultValue: '2026-11-20' })
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('<DateTimeInput />', () => {
  it('names its time after the field and says whose clock is meant where it is another', () => {
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <p id="label">Next visit</p>
        <DateTimeInput aria-labelledby="label" zone="Europe/Tallinn" />
      </ClienteleFrame>,
    )
    const time = screen.getByRole('textbox', { name: 'Next visit Time' })
    expect(time).toHaveAccessibleDescription('Europe/Tallinn time')
  })

  it('writes the time in order', async () => {
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <DateTimeInput aria-label="Next visit" zone="Asia/Shanghai" />
      </ClienteleFrame>,
    )
    const time = screen.getByRole('textbox', { name: 'Time' })
    await userEvent.type(time, '9点半')
    await userEvent.tab()
    expect(time).toHaveValue('09:30')
    expect(screen.queryByText(/Shanghai/)).toBeNull()
  })
})
