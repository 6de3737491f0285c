import type { Instant, Signature } from '@clientele/core'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { SignaturePad, type SignaturePadProps } from './index.js'

const at = '2026-11-20T06:36:00.000Z' as Instant

function show(props: SignaturePadProps = {}) {
  const onValueChange = vi.fn<(value: Signature | null) => void>()
  const { container } = render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={() => at} style={{ inlineSize: 400 }}>
      <SignaturePad aria-label="Signature" onValueChange={onValueChange} {...props} />
    </ClienteleFrame>,
  )
  return { container, onValueChange }
}

function draw(container: HTMLElement, ...points: readonly (readonly [number, number])[]) {
  const surface = container.querySelector('[data-slot=signature-drawing]')
  if (!surface) throw new Error('There is nothing to draw on.')
  surface.setPointerCapture = () => {}
  const { left, top } = surface.getBoundingClientRect()
  const [first = [0, 0], ...rest] = points
  const pointer = { pointerId: 1, button: 0 }
  fireEvent.pointerDown(surface, { ...pointer, clientX: left + first[0], clientY: top + first[1] })
  for (const [x, y] of rest) fireEvent.pointerMove(surface, { ...pointer, clientX: left + x, clientY: top + y })
  fireEvent.pointerUp(surface, pointer)
}

describe('<SignaturePad />', () => {
  it('keeps strokes in the unit square, with name and moment', () => {
    const { container, onValueChange } = show({ signer: 'Jaan Tamm' })
    draw(container, [40, 20], [80, 40], [9_000, 40])
    const [signature] = onValueChange.mock.lastCall ?? []
    expect(signature).toMatchObject({ name: 'Jaan Tamm', at })
    expect(signature?.strokes).toHaveLength(1)
    expect(signature?.strokes.flat().every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
    expect(signature?.strokes[0]?.at(-1)?.x).toBe(1)
    expect(screen.getByRole('img', { name: 'Drawn signature of Jaan Tamm' })).toBeVisible()
    expect(screen.getByText('2026-11-20 14:36')).toBeVisible()
  })

  it('takes one stroke back, then all of them', async () => {
    const { container, onValueChange } = show()
    draw(container, [40, 20], [80, 40])
    draw(container, [90, 20], [120, 40])
    expect(onValueChange.mock.lastCall?.[0]?.strokes).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Undo stroke' }))
    expect(onValueChange.mock.lastCall?.[0]?.strokes).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Sign again' }))
    expect(onValueChange).toHaveBeenLastCalledWith(null)
    expect(screen.getByText('Sign here')).toBeVisible()
  })

  it('is signed by keyboard alone, with a name', async () => {
    const { onValueChange } = show()
    await userEvent.tab()
    expect(screen.getByRole('textbox', { name: 'Name of who signs' })).toHaveFocus()
    await userEvent.keyboard('Jaan Tamm{Enter}')
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ strokes: [], name: 'Jaan Tamm', at })
    expect(screen.getByText('signed by typing the name')).toBeVisible()
  })

  it('is not signed while an input method composes, nor without a name', () => {
    const { onValueChange } = show()
    const input = screen.getByRole('textbox')
    fireEvent.keyDown(input, { key: 'Enter' })
    fireEvent.change(input, { target: { value: '陈' } })
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true, keyCode: 229 })
    expect(onValueChange).not.toHaveBeenCalled()
  })

  it('draws nothing while it is read-only', () => {
    const { container } = show({ readOnly: true, defaultValue: { strokes: [[{ x: 0.1, y: 0.1 }]], at } })
    draw(container, [40, 20], [80, 40])
    expect(screen.getByRole('img', { name: 'Drawn signature' })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
