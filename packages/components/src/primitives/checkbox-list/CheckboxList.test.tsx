import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { CheckboxList, TickList, type TickListProps } from './index.js'

const options = [
  { value: 'history', label: 'Earlier visits read' },
  { value: 'tickets', label: 'Open tickets checked' },
  { value: 'gift', label: 'Calendar taken along', retired: true },
]

function inFrame(children: ReactNode) {
  return (
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      {children}
    </ClienteleFrame>
  )
}

function Held(props: Partial<TickListProps>) {
  const [value, setValue] = useState<readonly string[]>(['history'])
  return <TickList {...props} aria-label="Prepared" options={options} value={value} onValueChange={setValue} />
}

describe('<CheckboxList />', () => {
  it('hands over what is ticked, in the order of the options', async () => {
    const onValueChange = vi.fn()
    render(inFrame(<CheckboxList aria-label="Prepared" options={options} onValueChange={onValueChange} />))
    await userEvent.click(screen.getByText('Open tickets checked'))
    await userEvent.click(screen.getByText('Earlier visits read'))
    expect(onValueChange).toHaveBeenLastCalledWith(['history', 'tickets'])
    expect(screen.getAllByRole('checkbox')).toHaveLength(2)
  })

  it('keeps what is retired or unknown until it is taken away', async () => {
    const onValueChange = vi.fn()
    render(
      inFrame(
        <CheckboxList
          aria-label="Prepared"
          options={options}
          defaultValue={['gift', 'x-9']}
          onValueChange={onValueChange}
        />,
      ),
    )
    expect(screen.getByRole('checkbox', { name: 'Calendar taken along (no longer offered)' })).toBeChecked()
    await userEvent.click(screen.getByRole('checkbox', { name: 'x-9 (not in the list)' }))
    expect(onValueChange).toHaveBeenCalledWith(['gift'])
  })

  it('changes nothing while it is read-only', async () => {
    render(inFrame(<CheckboxList aria-label="Prepared" readOnly options={options} defaultValue={['history']} />))
    await userEvent.click(screen.getByText('Earlier visits read'))
    expect(screen.getByRole('checkbox', { name: 'Earlier visits read' })).toBeChecked()
  })
})

describe('<TickList />', () => {
  it('counts what is ticked as it is ticked', async () => {
    render(inFrame(<TickList aria-label="Prepared" options={options} defaultValue={['history']} />))
    expect(screen.getByText('1 / 2')).toBeVisible()
    await userEvent.click(screen.getByText('Open tickets checked'))
    expect(screen.getByText('2 / 2')).toBeVisible()
  })

  it('counts what a form ticked without an event', () => {
    const tick = (box: HTMLInputElement | null) => {
      if (box) box.checked = true
    }
    render(inFrame(<TickList aria-label="Prepared" options={options} ref={tick} />))
    expect(screen.getByText('2 / 2')).toBeVisible()
  })

  it('counts what the parent holds', async () => {
    render(inFrame(<Held />))
    await userEvent.click(screen.getByText('Earlier visits read'))
    expect(screen.getByText('0 / 2')).toBeVisible()
  })
})
