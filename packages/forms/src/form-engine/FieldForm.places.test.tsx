import { ClienteleFrame } from '@clientele/components'
import { adoptClienteleStyles } from '@clientele/components/shadow-styles'
import { defineFields, type FieldDescriptor, type FieldValues } from '@clientele/core'
import { composeStories } from '@storybook/react-vite'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, StrictMode } from 'react'
import { fn } from 'storybook/test'
import { describe, expect, it, vi } from 'vitest'
import { formsStyleSheet } from '../shadow-styles/index.js'
import * as stories from './FieldForm.stories.js'
import { FieldForm, type FieldFormProps } from './index.js'
import type { SubmitForm } from './model/index.js'
import { everyKind, everyKindValues } from './sampleKinds.js'

const { Default, Folded } = composeStories(stories)

function framed(children: ReactNode) {
  return (
    <StrictMode>
      <ClienteleFrame locale="en" zone="Asia/Shanghai" confirmLeave={false}>
        {children}
      </ClienteleFrame>
    </StrictMode>
  )
}

function show(props: Partial<FieldFormProps> = {}) {
  const onSubmit = vi.fn<SubmitForm>()
  const view = render(framed(<FieldForm aria-label="A form" fields={everyKind} onSubmit={onSubmit} {...props} />))
  return { ...view, onSubmit }
}

const ready = (container: HTMLElement) =>
  waitFor(() => expect(container.querySelector('[data-slot=skeleton]')).toBeNull())

describe('a form in a shadow root', () => {
  async function open() {
    const host = document.body.appendChild(document.createElement('div'))
    const shadow = host.attachShadow({ mode: 'open' })
    adoptClienteleStyles(shadow)
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, formsStyleSheet()]
    const container = shadow.appendChild(document.createElement('div'))
    const onSubmit = fn<SubmitForm>()
    const view = render(framed(<Default onSubmit={onSubmit} />), { container })
    await ready(container)
    return { ...view, host, shadow, inside: within(container), onSubmit }
  }

  it('counts what is missing, moves the focus there, and is sent', async () => {
    const { inside, shadow, onSubmit, host } = await open()
    await userEvent.click(inside.getByRole('button', { name: /^Submit/ }))
    const summary = await inside.findByRole('region', { name: 'Cannot be sent yet: 2 missing' })
    expect(inside.getByRole('radiogroup', { name: /^Product/ })).toContainElement(shadow.activeElement as HTMLElement)
    await userEvent.click(within(summary).getByRole('button', { name: /row 2/ }))
    const measures = inside.getByRole('textbox', { name: /Row 2 Measures/ })
    expect(shadow.activeElement).toBe(measures)
    await userEvent.type(measures, 'Freeze the firmware')
    await userEvent.click(
      within(inside.getByRole('radiogroup', { name: /^Product/ })).getByRole('radio', { name: 'Good' }),
    )
    await userEvent.click(inside.getByRole('button', { name: /^Submit/ }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    host.remove()
  })

  it('adds, moves and brings back rows where the focus is', async () => {
    const { inside, shadow, host } = await open()
    await userEvent.click(inside.getByRole('button', { name: 'Add a row' }))
    const third = inside.getByRole('textbox', { name: /Row 3 Question/ })
    expect(shadow.activeElement).toBe(third)
    await userEvent.type(third, 'And the price?')
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(inside.getByRole('textbox', { name: /Row 2 Question/ })).toHaveValue('And the price?')
    expect(shadow.activeElement).toBe(inside.getByRole('textbox', { name: /Row 2 Question/ }))
    host.remove()
  })

  it('is styled by the sheets of both packages', async () => {
    const { inside, host } = await open()
    const submit = inside.getByRole('button', { name: /^Submit/ })
    expect(getComputedStyle(submit).backgroundColor).toBe('rgb(10, 96, 112)')
    const foot = submit.closest('[data-slot=form-foot]')
    expect(foot && getComputedStyle(foot).position).toBe('sticky')
    host.remove()
  })
})

describe('a folded section', () => {
  it('unfolds for the field that is wrong in it, which gets the focus', async () => {
    const { container } = render(framed(<Folded />))
    await ready(container)
    expect(screen.getByRole('button', { name: 'Satisfaction' })).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(screen.getByRole('button', { name: /^Submit/ }))
    const product = await screen.findByRole('radiogroup', { name: /^Product/ })
    await waitFor(() => expect(product).toContainElement(document.activeElement as HTMLElement))
    expect(screen.getByRole('button', { name: 'Satisfaction' })).toHaveAttribute('aria-expanded', 'true')
  })

  it('is sent with what is in it', async () => {
    const onSubmit = fn<SubmitForm>()
    const values: FieldValues = { ...Default.args.values, product: 'good', record: [{ question: 'Q', measures: 'M' }] }
    const { container } = render(framed(<Folded values={values} onSubmit={onSubmit} />))
    await ready(container)
    await userEvent.click(screen.getByRole('button', { name: /^Submit/ }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ service: 'fairly', product: 'good' })
  })
})

describe('what is read-only', () => {
  it('is shown, cannot be changed, and goes nowhere as a change', async () => {
    const fields = everyKind.map((field): FieldDescriptor => ({ ...field, readOnly: true }))
    const { container, onSubmit } = show({ fields, values: { ...everyKindValues, total: 50 } })
    await ready(container)
    for (const box of screen.getAllByRole('textbox')) expect(box).toHaveAttribute('readonly')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[1].changed).toEqual([])
  })

  it('opens and closes with a rule while one fills the form, and keeps what was typed', async () => {
    const fields = defineFields([
      { key: 'signed', type: 'text', label: { en: 'Signed by' } },
      {
        key: 'points',
        type: 'text',
        label: { en: 'Points' },
        readOnly: { op: 'not', of: { op: 'empty', path: ['signed'] } },
      },
    ])
    const { onSubmit } = show({ fields })
    const points = await screen.findByRole('textbox', { name: 'Points' })
    await userEvent.type(points, 'Renew')
    await userEvent.type(screen.getByRole('textbox', { name: 'Signed by' }), 'Chen')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Points' })).toHaveAttribute('readonly'))
    expect(screen.getByRole('textbox', { name: 'Points' })).toHaveValue('Renew')
    await userEvent.clear(screen.getByRole('textbox', { name: 'Signed by' }))
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Points' })).not.toHaveAttribute('readonly'))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ points: 'Renew' }))
  })
})

describe('a form that goes while it is sending', () => {
  it('says nothing and breaks nothing when the answer comes', async () => {
    const complaints = vi.spyOn(console, 'error')
    let arrive = () => {}
    const { unmount } = show({
      fields: everyKind.filter(({ key }) => key === 'text'),
      values: { text: 'T' },
      onSubmit: () => new Promise<void>((resolve) => (arrive = resolve)),
    })
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.getByRole('button', { name: /Save/ })).toHaveAttribute('aria-busy', 'true'))
    unmount()
    arrive()
    expect(complaints).not.toHaveBeenCalled()
    complaints.mockRestore()
  })
})

describe('an input method', () => {
  it('sends nothing with the Enter that takes a word, in any field of one line', async () => {
    const lines = ['text', 'quantity', 'day', 'duration', 'phone', 'email']
    const { onSubmit } = show({
      fields: everyKind.filter(({ key }) => lines.includes(key)),
      values: { text: 'T', day: '2026-11-20' },
    })
    for (const box of await screen.findAllByRole('textbox')) {
      expect(fireEvent.keyDown(box, { key: 'Enter', isComposing: true })).toBe(false)
      expect(fireEvent.keyDown(box, { key: 'Process', keyCode: 229 })).toBe(true)
    }
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('says nothing is wrong with what is still being composed', async () => {
    const fields = defineFields([{ key: 'name', type: 'text', label: { en: 'Name' }, maxLength: 2 }])
    show({ fields })
    const box = await screen.findByRole('textbox', { name: 'Name' })
    await userEvent.type(box, 'abc')
    await userEvent.tab()
    await waitFor(() => expect(box).toBeInvalid())
    await userEvent.clear(box)
    await waitFor(() => expect(box).toBeValid())
    fireEvent.compositionStart(box)
    fireEvent.input(box, { target: { value: 'chensi' }, isComposing: true })
    expect(box).toBeValid()
    fireEvent.input(box, { target: { value: '陈思' }, isComposing: true })
    fireEvent.compositionEnd(box)
    expect(box).toBeValid()
    expect(box).toHaveValue('陈思')
  })
})

describe('sensitive values', () => {
  const fields = defineFields([
    { key: 'title', type: 'text', label: { en: 'Title' } },
    { key: 'mobile', type: 'phone', label: { en: 'Mobile' }, sensitive: 'phone' },
    {
      key: 'people',
      type: 'rows',
      label: { en: 'People' },
      fields: [
        { key: 'name', type: 'text', label: { en: 'Name' } },
        { key: 'phone', type: 'phone', label: { en: 'Phone' }, sensitive: 'phone' },
      ],
    },
  ])
  const mask = { kind: 'phone', masked: '138 •••• 6021', handle: 'h1' } as const
  const values: FieldValues = { title: 'T', mobile: mask, people: [{ name: 'Chen', phone: mask }] }

  it('that nobody touches are not sent, and not called changed', async () => {
    const { container, onSubmit } = show({ fields, values })
    await ready(container)
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), '!')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).toEqual({ title: 'T!', people: [{ name: 'Chen' }] })
    expect(onSubmit.mock.calls[0]?.[1].changed).toEqual(['title'])
  })

  it('that are cleared are sent as nothing, and called changed', async () => {
    const { container, onSubmit } = show({ fields, values })
    await ready(container)
    for (const clear of screen.getAllByRole('button', { name: /^Clear/ })) await userEvent.click(clear)
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ mobile: null, people: [{ name: 'Chen', phone: null }] })
    expect(onSubmit.mock.calls[0]?.[1].changed).toEqual(['mobile', 'people'])
  })
})
