import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { Rating } from '../rating/index.js'
import { SegmentedChoice, type SegmentedChoiceProps } from './index.js'

const options = [
  { value: 'visit', label: 'Face to face' },
  { value: 'phone', label: 'Phone' },
  { value: 'fax', label: 'Fax', retired: true },
]

function Held() {
  const [value, setValue] = useState('visit')
  return <SegmentedChoice aria-label="Method" options={options} value={value} onValueChange={setValue} />
}

function show(props: Partial<SegmentedChoiceProps> = {}) {
  const onValueChange = vi.fn()
  render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      <SegmentedChoice aria-label="Method" options={options} onValueChange={onValueChange} {...props} />
    </ClienteleFrame>,
  )
  return onValueChange
}

const radio = (name: string) => screen.getByRole('radio', { name })

describe('<SegmentedChoice />', () => {
  it('takes the option that is pressed', async () => {
    const onChange = vi.fn()
    const onValueChange = show({ onChange })
    await userEvent.click(screen.getByText('Phone'))
    expect(radio('Phone')).toBeChecked()
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('phone')
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('takes the choice back when the chosen one is pressed again', async () => {
    const onValueChange = show({ defaultValue: 'phone' })
    await userEvent.click(screen.getByText('Phone'))
    expect(radio('Phone')).not.toBeChecked()
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('')
  })

  it('keeps a choice that is required, and one that was pressed twice at once', async () => {
    show({ required: true, defaultValue: 'phone' })
    await userEvent.click(screen.getByText('Phone'))
    expect(radio('Phone')).toBeChecked()
    await userEvent.dblClick(screen.getByText('Face to face'))
    expect(radio('Face to face')).toBeChecked()
  })

  it('chooses with number keys and arrows, and takes back with Delete', async () => {
    const onValueChange = show()
    await userEvent.tab()
    await userEvent.keyboard('2')
    expect(radio('Phone')).toBeChecked()
    expect(radio('Phone')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(radio('Face to face')).toBeChecked()
    await userEvent.keyboard('7{Delete}')
    expect(onValueChange).toHaveBeenLastCalledWith('')
  })

  it('offers a retired option only where it is kept, marked', () => {
    show({ kept: 'telex', defaultValue: 'fax' })
    expect(radio('Fax (no longer offered)')).toBeChecked()
    expect(radio('telex (not in the list)')).not.toBeChecked()
  })

  it('does not offer a retired option otherwise', () => {
    show()
    expect(screen.getAllByRole('radio')).toHaveLength(2)
  })

  it('changes nothing while it is read-only', async () => {
    const onValueChange = show({ readOnly: true, defaultValue: 'visit' })
    await userEvent.click(screen.getByText('Phone'))
    await userEvent.keyboard('2{Delete}')
    expect(radio('Face to face')).toBeChecked()
    expect(onValueChange).not.toHaveBeenCalled()
  })

  it('shows what the parent holds', async () => {
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <Held />
      </ClienteleFrame>,
    )
    await userEvent.click(screen.getByText('Phone'))
    expect(radio('Phone')).toBeChecked()
    await userEvent.click(screen.getByText('Phone'))
    expect(radio('Phone')).not.toBeChecked()
  })

  it('hands every radio to the ref', () => {
    const ref = vi.fn()
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <SegmentedChoice aria-label="Method" name="method" options={options} ref={ref} />
      </ClienteleFrame>,
    )
    expect(ref.mock.calls.map(([element]) => [element.name, element.value])).toEqual([
      ['method', 'visit'],
      ['method', 'phone'],
    ])
  })
})

describe('<Rating />', () => {
  it('shows figures where some steps have no word, and says the words of the ends', async () => {
    const onValueChange = vi.fn()
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <Rating
          aria-label="Would recommend"
          steps={10}
          options={[{ value: '10', label: 'Very likely' }]}
          onValueChange={onValueChange}
        />
      </ClienteleFrame>,
    )
    await userEvent.click(radio('10 Very likely'))
    expect(onValueChange).toHaveBeenCalledWith('10')
    expect(screen.getByText('Very likely')).toBeVisible()
  })
})
