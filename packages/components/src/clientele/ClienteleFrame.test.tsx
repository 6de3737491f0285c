import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { primitiveLabels } from '../primitives/Primitives.labels.js'
import { ClienteleFrame, type ClienteleFrameProps, RecordLink, useClientele, useLabels } from './index.js'

const record = { resource: 'customers', id: '7' } as const

function show(props: Partial<ClienteleFrameProps>, children = <RecordLink to={record}>Hydrocon</RecordLink>) {
  return render(
    <ClienteleFrame locale="en" zone="Europe/Tallinn" {...props}>
      {children}
    </ClienteleFrame>,
  )
}

function Save() {
  const { notify } = useClientele()
  return (
    <button type="button" onClick={() => notify({ tone: 'success', text: 'Saved' })}>
      Save
    </button>
  )
}

const own = { close: 'Shut' }

function Words() {
  const words = useLabels('primitives', primitiveLabels, own)
  return <p>{`${words.close}, ${words.loading}, ${words.required}`}</p>
}

function Editors() {
  const { reportDirty } = useClientele()
  return ['name', 'phone'].map((id) => (
    <label key={id}>
      {id}
      <input type="checkbox" onChange={({ target }) => reportDirty(id, target.checked)} />
    </label>
  ))
}

describe('<ClienteleFrame />', () => {
  it('puts language, direction, theme and density on its root element', () => {
    const { container } = show({ locale: 'ar', theme: 'dark', density: 'comfortable', className: 'host' })
    const root = container.querySelector('[data-slot=clientele]')
    expect(root).toHaveAttribute('lang', 'ar')
    expect(root).toHaveAttribute('dir', 'rtl')
    expect(root).toHaveAttribute('data-theme', 'dark')
    expect(root).toHaveAttribute('data-density', 'comfortable')
    expect(root).toHaveClass('host')
  })

  it('does not touch the type of the host around it', () => {
    const { container } = show({}, <p>Host</p>)
    container.style.font = 'italic 30px serif'
    expect(getComputedStyle(screen.getByText('Host')).font).toContain('italic')
    expect(getComputedStyle(screen.getByText('Host')).fontSize).toBe('30px')
  })

  it('reads a notice aloud and hands it to the host', async () => {
    const notify = vi.fn()
    show({ notify }, <Save />)
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('status')).toHaveTextContent('Saved')
    expect(notify).toHaveBeenCalledWith({ tone: 'success', text: 'Saved' })
  })

  it('lays the host’s words over the English ones, and a widget’s own over both', () => {
    show({ catalogue: { primitives: { close: 'Dismiss', loading: 'Please wait' } } }, <Words />)
    expect(screen.getByText('Shut, Please wait, required')).toBeVisible()
  })

  it('says what is missing outside of the root', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<RecordLink to={record} />)).toThrow(
      '[@clientele/components] <RecordLink> must be used within <Clientele>. It reads the language, the time zone and the ways to the host from it. Wrap it in <Clientele>. (CL001)',
    )
    silence.mockRestore()
  })
})

describe('<RecordLink />', () => {
  it('leads to the host’s address', () => {
    show({ href: ({ id }) => `#/customers/${id}` })
    expect(screen.getByRole('link', { name: 'Hydrocon' })).toHaveAttribute('href', '#/customers/7')
  })

  it('opens in the host’s router on a plain click, and leaves every other click to the browser', () => {
    const onNavigate = vi.fn()
    const taken: boolean[] = []
    function watch(event: Event) {
      taken.push(event.defaultPrevented)
      event.preventDefault()
    }
    document.addEventListener('click', watch)
    show({ href: () => '#there', onNavigate })
    const link = screen.getByRole('link')
    for (const held of [
      { ctrlKey: true },
      { shiftKey: true },
      { metaKey: true },
      { altKey: true },
      { button: 1 },
      {},
    ]) {
      fireEvent.click(link, held)
    }
    document.removeEventListener('click', watch)
    expect(taken).toEqual([false, false, false, false, false, true])
    expect(onNavigate.mock.calls).toEqual([[record, expect.objectContaining({ type: 'click' })]])
  })

  it('is a button where the host has no address, and text where it cannot open records', async () => {
    const onNavigate = vi.fn()
    const { unmount } = show({ onNavigate })
    await userEvent.click(screen.getByRole('button', { name: 'Hydrocon' }))
    expect(onNavigate.mock.calls[0]?.[0]).toBe(record)
    unmount()
    show({})
    expect(screen.getByText('Hydrocon').localName).toBe('span')
  })
})

describe('unsaved work', () => {
  function leave() {
    return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  }

  it('is told once when it appears and once when the last of it is gone', async () => {
    const onDirtyChange = vi.fn()
    show({ onDirtyChange }, <Editors />)
    for (const name of ['name', 'phone', 'name', 'phone']) await userEvent.click(screen.getByLabelText(name))
    expect(onDirtyChange.mock.calls).toEqual([[true], [false]])
  })

  it('makes the browser ask before the page is left, only while there is some', async () => {
    const { unmount } = show({}, <Editors />)
    expect(leave()).toBe(false)
    await userEvent.click(screen.getByLabelText('name'))
    expect(leave()).toBe(true)
    unmount()
    expect(leave()).toBe(false)
  })

  it('lets the page go where the host asks itself', async () => {
    show({ confirmLeave: false }, <Editors />)
    await userEvent.click(screen.getByLabelText('name'))
    expect(leave()).toBe(false)
  })
})
