import { buildContact } from '@clientele/core/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ClienteleFrame, type ClienteleFrameProps } from '../clientele/index.js'
import { MaskedValueField } from './MaskedValueField.js'
import type { RevealState } from './RevealState.js'

const { phone, email } = buildContact()

const values = { phone: '13816526021', email: 'lijianguo@hdch.example' }

function Field({ kind, from }: { readonly kind: keyof typeof values; readonly from: RevealState['status'] }) {
  const [status, setStatus] = useState(from)
  const masked = kind === 'phone' ? phone : email
  const reveal: RevealState = {
    status,
    value: values[kind],
    secondsLeft: 27,
    reveal: () => setStatus('revealed'),
    hide: () => setStatus('masked'),
  }
  return masked && <MaskedValueField masked={masked} what={`${kind} of 李建国`} reveal={reveal} />
}

interface ShowOptions {
  readonly kind?: keyof typeof values
  readonly from?: RevealState['status']
  readonly notify?: ClienteleFrameProps['notify']
}

function show({ kind = 'phone', from = 'masked', notify }: ShowOptions = {}) {
  return render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" notify={notify}>
      <Field kind={kind} from={from} />
    </ClienteleFrame>,
  )
}

async function reveal() {
  await userEvent.click(screen.getByRole('button', { name: /^Show/ }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Checking who is calling' }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Show for 60 s' }))
}

describe('<MaskedValueField />', () => {
  afterEach(() => vi.restoreAllMocks())

  it('shows the mask and no value', () => {
    const { container } = show()
    expect(screen.getByText('138 •••• 6021')).toBeVisible()
    expect(container.innerHTML).not.toContain('1652')
  })

  it('goes back to the button when the question is cancelled', async () => {
    show()
    const button = screen.getByRole('button', { name: 'Show phone of 李建国' })
    await userEvent.click(button)
    await screen.findByRole('dialog')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(button).toHaveFocus()
  })

  it('leaves the page where it is when the value appears', async () => {
    scrollTo(0, 0)
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai" style={{ paddingBlockStart: 5_000 }}>
        <Field kind="phone" from="revealed" />
      </ClienteleFrame>,
    )
    const copy = await screen.findByRole('button', { name: 'Copy phone of 李建国' })
    await waitFor(() => expect(copy).toHaveFocus())
    expect(scrollY).toBe(0)
  })

  it('is revealed with the keyboard alone', async () => {
    show()
    screen.getByRole('button', { name: 'Show phone of 李建国' }).focus()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('dialog')
    screen.getByRole('radio', { name: 'Arranging a visit' }).focus()
    await userEvent.keyboard(' {ArrowDown}{Enter}')
    expect(await screen.findByText('138 1652 6021')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy phone of 李建国' })).toHaveFocus()
  })

  it('copies the value and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const notify = vi.fn()
    show({ notify })
    await reveal()
    await userEvent.click(await screen.findByRole('button', { name: 'Copy phone of 李建国' }))
    expect(write).toHaveBeenCalledWith('13816526021')
    expect(notify).toHaveBeenCalledWith({ tone: 'success', text: 'Copied' })
  })

  it('selects the value where the page may not copy, and says which keys do', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    const notify = vi.fn()
    show({ notify })
    await reveal()
    await userEvent.click(await screen.findByRole('button', { name: 'Copy phone of 李建国' }))
    expect(document.getSelection()?.toString()).toBe('138 1652 6021')
    expect(notify).toHaveBeenCalledWith(expect.objectContaining({ tone: 'warning' }))
  })

  it('calls and writes by a script, with no address in the document', async () => {
    const opened: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      opened.push(this.href)
    })
    const { container, unmount } = show()
    await reveal()
    await userEvent.click(await screen.findByRole('button', { name: 'Call phone of 李建国' }))
    expect(container.innerHTML).not.toContain('tel:')
    unmount()
    show({ kind: 'email' })
    await reveal()
    await userEvent.click(await screen.findByRole('button', { name: 'Write to email of 李建国' }))
    expect(opened).toEqual(['tel:13816526021', 'mailto:lijianguo@hdch.example'])
  })

  it('says how long the value stays, in words', async () => {
    show({ from: 'revealed' })
    expect(await screen.findByText('hides in 27 s')).toBeVisible()
  })
})
