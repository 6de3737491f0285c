import type { CrmAdapter } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { buildCustomer, sampleNow, sampleSeed } from '@clientele/core/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useEffect } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Clientele, type ClienteleProps } from '../clientele/index.js'
import { CustomerCard, type CustomerCardProps } from './CustomerCard.js'
import { type CustomerCardSection, customerCardParts } from './CustomerCardRegistry.js'

const clock = () => sampleNow
const seed = sampleSeed()
const patience = { timeout: 10_000 }

// React tells the console of every error that a boundary caught.
beforeEach(() => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => complain.mockRestore()
})

function memory() {
  return createMemoryAdapter({ seed, clock })
}

function show(
  props: Partial<CustomerCardProps> = {},
  root: Partial<ClienteleProps> = {},
  adapter: CrmAdapter = memory(),
) {
  return render(
    <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={clock} style={{ width: 1000 }} {...root}>
      <CustomerCard customerId="c-huadong" {...props} />
    </Clientele>,
  )
}

function sections(...own: CustomerCardSection[]) {
  return [...customerCardParts, ...own]
}

const fine: CustomerCardSection = { key: 'stock', title: 'Stock', render: ({ number }) => `On loan to ${number}` }

describe('<CustomerCard /> with sections of the host', () => {
  it('draws them in their order, and leaves out what is not named', async () => {
    show({ sections: ['contacts', fine, { ...fine, key: 'main', title: 'Beside', position: 'main' }] })
    const contacts = await screen.findByRole('region', { name: /^Contacts/ })
    const stock = screen.getByRole('region', { name: 'Stock' })
    expect(stock).toHaveTextContent('On loan to C2016318')
    expect(contacts.compareDocumentPosition(stock) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Beside' })).toBeVisible()
    expect(screen.queryByText('Account owner')).not.toBeInTheDocument()
    expect(screen.queryByRole('tab')).not.toBeInTheDocument()
    expect(screen.queryByText('Outstanding receivable')).not.toBeInTheDocument()
  })

  it('leaves out a section that this customer does not have', async () => {
    show({ sections: sections({ ...fine, when: ({ grade }) => grade === 'E' }) })
    await screen.findByRole('region', { name: /^Contacts/ })
    expect(screen.queryByRole('region', { name: 'Stock' })).not.toBeInTheDocument()
  })

  const failures: readonly [string, () => CustomerCardSection][] = [
    ['throws while it is drawn', () => ({ key: 'x', title: 'Odd', render: () => fail() })],
    ['throws in a component', () => ({ key: 'x', title: 'Odd', render: () => <Broken /> })],
    ['throws in an effect', () => ({ key: 'x', title: 'Odd', render: () => <BreaksLater /> })],
    ['throws where it says whether it is there', () => ({ ...fine, key: 'x', title: 'Odd', when: () => fail() })],
    ['does not load', () => ({ key: 'x', title: 'Odd', load: () => Promise.reject(new Error('broken')) })],
  ]

  it.each(failures)('keeps a section that %s behind its fence', async (_what, section) => {
    const onError = vi.fn()
    show({ sections: sections(section(), fine) }, { onError })
    expect(await screen.findByText('“Odd” could not be shown. The rest works.')).toBeVisible()
    await waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('broken')))
    expect(screen.getByText('On loan to C2016318')).toBeVisible()
    expect(screen.getByText('Account owner')).toBeVisible()
  })

  it('tries again on request', async () => {
    let broken = true
    const render = () => (broken ? fail() : 'Whole again')
    show({ sections: sections({ key: 'x', title: 'Odd', render }) })
    const line = (await screen.findByText(/could not be shown/)).parentElement
    await userEvent.click(within(line as HTMLElement).getByRole('button', { name: 'Try again' }))
    const again = within(screen.getByRole('region', { name: 'Odd' })).getByRole('button', { name: 'Try again' })
    expect(again).toHaveFocus()
    broken = false
    await userEvent.click(again)
    expect(screen.getByText('Whole again')).toBeVisible()
  })

  it('loads once more the code that did not come', async () => {
    const load = vi.fn<() => Promise<{ render: () => ReactNode }>>()
    load.mockRejectedValueOnce(new Error('gone')).mockResolvedValue({ render: () => 'Here now' })
    show({ sections: sections({ key: 'x', title: 'Late', load }) })
    await screen.findByText(/“Late” could not be shown/)
    const late = within(screen.getByRole('region', { name: 'Late' }))
    await userEvent.click(late.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Here now')).toBeVisible()
  })
})

describe('<CustomerCard /> with actions', () => {
  it('offers them in the head and behind the three dots, with the customer', async () => {
    const onPress = vi.fn()
    const edit = { key: 'edit', label: 'Edit', position: 'menu', onPress } as const
    show({ actions: [{ key: 'ticket', label: 'New ticket', position: 'primary', onPress }, edit] })
    await userEvent.click(await screen.findByRole('button', { name: 'New ticket' }))
    expect(onPress.mock.lastCall?.[0]).toMatchObject({ id: 'c-huadong' })
    const more = screen.getByRole('button', { name: 'More' })
    await userEvent.click(more)
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }, patience))
    expect(onPress).toHaveBeenCalledTimes(2)
    await waitFor(() => expect(more).toHaveFocus())
  })

  it('tells the host what an action threw', async () => {
    const onError = vi.fn()
    show({ actions: [{ key: 'x', label: 'Odd', onPress: () => fail() }] }, { onError })
    await userEvent.click(await screen.findByRole('button', { name: 'Odd' }))
    await waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('broken')))
  })

  it('says why the rights refuse one', async () => {
    const rights = {
      actions: [{ action: 'merge', refused: { code: 'forbidden', text: { en: 'Only managers merge.' } } }],
    }
    const customer = buildCustomer({ rights: rights as never })
    const adapter = memory()
    const own = { ...adapter, customers: { ...adapter.customers, get: async () => customer } } as CrmAdapter
    show({ actions: [{ key: 'merge', label: 'Merge', onPress: vi.fn() }] }, {}, own)
    const merge = await screen.findByRole('button', { name: 'Merge' })
    expect(merge).toBeDisabled()
    expect(merge).toHaveAttribute('title', 'Only managers merge.')
  })
})

describe('<CustomerCard /> in detail', () => {
  it('shows the figures behind a warning, and what the host adds', async () => {
    show({ renderWarningReason: ({ code }) => `Ledger of ${code}` })
    await userEvent.click(await screen.findByRole('button', { name: 'See why: Outstanding receivable' }))
    const why = await screen.findByRole('dialog', { name: 'Outstanding receivable' }, patience)
    expect(why).toHaveTextContent(/Credit limit/)
    expect(why).toHaveTextContent(/Above the limit/)
    expect(why).toHaveTextContent('Ledger of receivable')
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'See why: Outstanding receivable' })).toHaveFocus()
  })

  it('changes tags by what the directory offers', async () => {
    const adapter = memory()
    show({}, {}, adapter)
    await userEvent.click(await screen.findByRole('button', { name: 'Tag' }))
    const panel = within(await screen.findByRole('dialog', { name: 'Tags' }, patience))
    await userEvent.type(await panel.findByRole('combobox'), 'Rent')
    await userEvent.click(await screen.findByRole('option', { name: /Rental/ }))
    await userEvent.click(panel.getByRole('button', { name: 'Save' }))
    expect(await within(screen.getByRole('list', { name: 'Tags' })).findByText('Rental')).toBeVisible()
    const update = adapter.control.calls.find((call) => call.operation === 'customers.update')
    expect(update?.input[1]).toEqual({ tags: ['dealer', 'annual-service', 'key-account', 'rental'] })
  })

  it('narrows what happened by kind and time', async () => {
    const adapter = memory()
    show({}, {}, adapter)
    const asked = () =>
      adapter.control.calls.filter((call) => call.operation === 'customers.interactions').at(-1)?.input[1]
    await userEvent.click(await screen.findByRole('button', { name: /^Kind/ }))
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Complaint' }, patience))
    await waitFor(() => expect(asked()).toMatchObject({ filter: { kinds: ['complaint'] } }))
    await userEvent.click(screen.getByRole('button', { name: /^Period/ }))
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Last 3 months' }, patience))
    await waitFor(() => expect(asked()).toMatchObject({ filter: { since: '2026-08-19T16:00:00.000Z' } }))
    expect(screen.getByRole('button', { name: 'Period Last 3 months' })).toBeVisible()
  })

  it('logs what happened, and keeps what was typed where that fails', async () => {
    const adapter = memory()
    const onDirtyChange = vi.fn()
    show({}, { onDirtyChange }, adapter)
    await userEvent.click(await screen.findByRole('button', { name: 'Log one' }))
    const form = within(await screen.findByRole('form', { name: 'Log an interaction' }, patience))
    await userEvent.click(form.getByRole('button', { name: 'Log' }))
    expect(form.getByText('Say in a line what happened')).toBeVisible()
    await userEvent.type(form.getByRole('textbox', { name: /What happened/ }), 'Asked for a quote')
    expect(onDirtyChange).toHaveBeenLastCalledWith(true)
    adapter.control.fail({ kind: 'status', status: 400, operation: 'customers.logInteraction' })
    await userEvent.click(form.getByRole('button', { name: 'Log' }))
    expect(await form.findByRole('alert')).toBeVisible()
    expect(form.getByRole('textbox', { name: /What happened/ })).toHaveValue('Asked for a quote')
    await userEvent.click(form.getByRole('button', { name: 'Log' }))
    expect(await screen.findByText(/Asked for a quote/, { selector: 'li *' })).toBeVisible()
    expect(onDirtyChange).toHaveBeenLastCalledWith(false)
    expect(screen.getByRole('button', { name: 'Log one' })).toHaveFocus()
  })

  it('takes the keyboard to the name after a retry that succeeded', async () => {
    const adapter = memory()
    adapter.control.fail({ kind: 'status', status: 400, operation: 'customers.get', times: 1 })
    show({}, {}, adapter)
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }, patience))
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
  })

  it('shows four facts in a side column', async () => {
    show({ variant: 'compact' }, { style: { width: 350 } })
    expect(await screen.findByText('138 •••• 6021')).toBeVisible()
    expect(screen.queryByRole('tab')).not.toBeInTheDocument()
    expect(screen.queryByText('Credit limit')).not.toBeInTheDocument()
  })
})

function fail(): never {
  throw new Error('broken')
}

function Broken(): ReactNode {
  return fail()
}

function BreaksLater() {
  useEffect(() => fail(), [])
  return null
}
