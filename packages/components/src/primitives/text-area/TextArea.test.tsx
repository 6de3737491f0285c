import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { TextArea } from './index.js'

describe('<TextArea />', () => {
  it('counts under it, and lets too much be typed', async () => {
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <TextArea aria-label="Key points" maxLength={5} defaultValue="Will" />
      </ClienteleFrame>,
    )
    const area = screen.getByRole('textbox')
    expect(area).toHaveAccessibleDescription('4 / 5')
    await userEvent.type(area, ' renew')
    expect(area).toHaveValue('Will renew')
    expect(area).toHaveAccessibleDescription('10 / 5')
  })

  it('draws once for each character, and without a count not at all', async () => {
    const drawn = vi.fn()
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <Profiler id="counted" onRender={drawn}>
          <TextArea aria-label="Counted" maxLength={5} />
        </Profiler>
        <Profiler id="plain" onRender={drawn}>
          <TextArea aria-label="Plain" />
        </Profiler>
      </ClienteleFrame>,
    )
    const counted = screen.getByRole('textbox', { name: 'Counted' })
    await userEvent.type(counted, 'a')
    drawn.mockClear()
    await userEvent.type(counted, 'bc')
    await userEvent.type(screen.getByRole('textbox', { name: 'Plain' }), 'ab')
    expect(drawn.mock.calls.map(([id]) => id)).toEqual(['counted', 'counted'])
  })
})
