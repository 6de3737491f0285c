import type { CrmAdapter } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Clientele, type ClienteleProps } from '../clientele/index.js'
import { zhCN } from '../locales/zh-CN.js'
import { CustomerCard } from './CustomerCard.js'

const clock = () => sampleNow
const seed = sampleSeed()

function memory(options: MemoryAdapterOptions = {}) {
  return createMemoryAdapter({ seed, clock, ...options })
}

function show(adapter: CrmAdapter, customerId?: string, root: Partial<ClienteleProps> = {}) {
  return render(
    <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={clock} style={{ width: 920 }} {...root}>
      <CustomerCard customerId={customerId} />
    </Clientele>,
  )
}

const card = () => screen.findByRole('region', { name: '华东测绘仪器有限公司' })

describe('<CustomerCard />', () => {
  it('shows the customer, what happened and the words of the directory', async () => {
    show(memory(), 'c-huadong')
    expect(within(await card()).getByText('上午联系；现场校准优先，不接受寄修')).toBeVisible()
    expect(await screen.findByText(/· East China/)).toBeVisible()
    expect(await screen.findByText(/TS-860 水平角读数漂移/)).toBeVisible()
    expect(await screen.findByText('10 of 128')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    expect(await screen.findByText('20 of 128')).toBeVisible()
  })

  it('says it in Chinese', async () => {
    show(memory(), 'c-huadong', { locale: 'zh-CN', catalogue: zhCN })
    expect(within(await card()).getByText('合作自 2016-03-18，10 年 8 个月', { exact: false })).toBeVisible()
    expect(await screen.findByText(/· 华东$/)).toBeVisible()
  })

  it('shows true labels while it loads, and leaves no complaint when it is taken away', async () => {
    const complaint = vi.spyOn(console, 'error')
    const { unmount } = show(
      memory({ faults: [{ kind: 'silent', operation: 'customers.get', times: 9 }] }),
      'c-huadong',
    )
    expect(await screen.findByRole('region', { name: 'Loading the customer' })).toHaveTextContent('Account owner')
    unmount()
    expect(complaint).not.toHaveBeenCalled()
    complaint.mockRestore()
  })

  it('says what failed and tries again', async () => {
    const onError = vi.fn()
    const adapter = memory({ faults: [{ kind: 'status', status: 400, operation: 'customers.get' }] })
    show(adapter, 'c-huadong', { onError })
    expect(await screen.findByText('The customer did not load')).toBeVisible()
    expect(onError).toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await card()).toBeVisible()
  })

  it('names the missing right, and offers no retry', async () => {
    show(memory({ role: 'guest' }), 'c-huadong')
    expect(await screen.findByText('You may not see this customer')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('says that there is no such customer', async () => {
    show(memory(), 'c-nobody')
    expect(await screen.findByText('There is no such customer')).toBeVisible()
  })

  it('says once that the backend has no customers', async () => {
    const { customers: _customers, ...without } = memory()
    show(without, 'c-huadong')
    expect(await screen.findByText('Customers cannot be shown here')).toBeVisible()
  })

  it('keeps the customer when what happened cannot be read', async () => {
    show(
      memory({ faults: [{ kind: 'status', status: 403, operation: 'customers.interactions', times: 9 }] }),
      'c-huadong',
    )
    expect(await card()).toBeVisible()
    expect(await screen.findByText('You may not see the interactions')).toBeVisible()
  })

  it('says below the entries that the next ones did not load, and leaves those where they are', async () => {
    const adapter = memory()
    show(adapter, 'c-huadong')
    const more = await screen.findByRole('button', { name: 'Show more' })
    adapter.control.fail({ kind: 'status', status: 403, operation: 'customers.interactions' })
    const [first] = within(screen.getByRole('list', { name: 'Interactions' })).getAllByRole('listitem')
    const top = first?.getBoundingClientRect().top
    await userEvent.click(more)
    expect(await screen.findByRole('alert')).toHaveTextContent('You may not see the interactions')
    expect(first?.getBoundingClientRect().top).toBe(top)
  })

  it('shows the other rows when one breaks its type, and no value of it', async () => {
    const faults = [{ kind: 'malformed', operation: 'customers.interactions', times: 9 }] as const
    const { container } = show(memory({ faults }), 'c-huadong')
    expect(await screen.findByText('9 shown, 1 left out because the data is invalid')).toBeVisible()
    expect(container).not.toHaveTextContent('planted')
  })

  it('says what would be here when nothing happened yet', async () => {
    show(memory(), 'c-nothing')
    expect(await screen.findByText('No interactions yet')).toBeVisible()
  })

  it('shows a phone number after a reason, and hides it again', async () => {
    const adapter = memory()
    const { container } = show(adapter, 'c-huadong')
    await card()
    expect(container).not.toHaveTextContent('139 1652 7740')
    await userEvent.click(screen.getByRole('button', { name: 'Show phone of 陈思远' }))
    const dialog = await screen.findByRole('dialog', { name: 'Show phone of 陈思远' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Show for 60 s' }))
    expect(within(dialog).getByText('Choose a reason')).toBeVisible()
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Arranging a visit' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Show for 60 s' }))
    expect(await screen.findByText('139 1652 7740')).toBeVisible()
    expect(screen.getByText('hides in 60 s')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(adapter.control.audit).toMatchObject([{ reason: 'visit-appointment', on: { id: 'c-huadong' } }])
    expect(screen.getByRole('button', { name: 'Copy phone of 陈思远' })).toHaveFocus()
    window.dispatchEvent(new Event('blur'))
    await waitFor(() => expect(container).not.toHaveTextContent('139 1652 7740'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('keeps the reason when the backend refuses to show a value', async () => {
    show(memory({ faults: [{ kind: 'status', status: 403, operation: 'access.reveal' }] }), 'c-huadong')
    await card()
    await userEvent.click(screen.getByRole('button', { name: /^Show address of/ }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Other' }))
    await userEvent.type(within(dialog).getByRole('textbox', { name: /What for/ }), 'Sending spares{Enter}')
    expect(await within(dialog).findByText(/You may not see this value/)).toBeVisible()
    expect(within(dialog).getByRole('textbox', { name: /What for/ })).toHaveValue('Sending spares')
  })

  it('shows masks alone where the backend shows none in clear', async () => {
    const { access: _access, ...without } = memory()
    show(without, 'c-huadong')
    expect(within(await card()).getByText('The connected system does not show values in clear.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Show phone/ })).toBeNull()
  })

  it('saves a text that was edited in place', async () => {
    const onDirtyChange = vi.fn()
    const adapter = memory()
    show(adapter, 'c-huadong', { onDirtyChange })
    await card()
    await userEvent.click(screen.getByRole('button', { name: 'Edit Buying habits' }))
    await userEvent.type(await screen.findByRole('textbox', { name: 'Buying habits' }), 'Buys in spring')
    expect(onDirtyChange).toHaveBeenLastCalledWith(true)
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Revision 38')).toBeVisible()
    expect(screen.getByText('Buys in spring')).toBeVisible()
    expect(onDirtyChange).toHaveBeenLastCalledWith(false)
  })

  it('lets a person settle a conflict, and saves what is chosen on the new revision', async () => {
    const adapter = memory()
    show(adapter, 'c-huadong')
    await card()
    await userEvent.click(screen.getByRole('button', { name: 'Edit Preferences' }))
    const area = await screen.findByRole('textbox', { name: 'Preferences' })
    await userEvent.clear(area)
    await userEvent.type(area, 'Afternoons')
    adapter.control.editAsSomebodyElse('c-huadong', { preferences: 'Mornings' })
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    const choice = await screen.findByRole('radiogroup', { name: 'Preferences' })
    expect(screen.getByText(/上午联系；现场校准优先，不接受寄修/)).toBeVisible()
    expect(within(choice).getByRole('radio', { name: /Mornings/ })).not.toBeChecked()
    expect(screen.getByRole('button', { name: 'Save my choice' })).toBeDisabled()
    await userEvent.click(within(choice).getByRole('radio', { name: /Afternoons/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Save my choice' }))
    expect(await screen.findByText('Revision 39')).toBeVisible()
    expect(screen.getByText('Afternoons')).toBeVisible()
  })

  it('loses nothing when the card is taken away during a save', async () => {
    const adapter = memory({ latency: ({ operation }) => (operation === 'customers.update' ? 50 : 0) })
    const complaint = vi.spyOn(console, 'error')
    const { unmount } = show(adapter, 'c-huadong')
    await card()
    await userEvent.click(screen.getByRole('button', { name: 'Edit Buying habits' }))
    await userEvent.type(await screen.findByRole('textbox'), 'Buys in spring{Control>}{Enter}{/Control}')
    unmount()
    await waitFor(() => expect(adapter.control.calls.at(-1)?.operation).toBe('customers.update'))
    expect(complaint).not.toHaveBeenCalled()
    complaint.mockRestore()
  })

  it('does not carry an edit over to another customer', async () => {
    const adapter = memory()
    const { rerender } = show(adapter, 'c-huadong')
    await card()
    await userEvent.click(screen.getByRole('button', { name: 'Edit Preferences' }))
    await userEvent.type(await screen.findByRole('textbox'), 'x')
    rerender(
      <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={clock}>
        <CustomerCard customerId="c-hydrocon" />
      </Clientele>,
    )
    expect(await screen.findByRole('region', { name: 'Hydrocon Survey Ltd' })).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('keeps the old content when it cannot be read again, and says how old it is', async () => {
    const adapter = memory()
    show(adapter, 'c-huadong')
    await card()
    adapter.control.setNetwork('offline')
    const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    window.dispatchEvent(new Event('offline'))
    expect(await screen.findByText('Offline, showing today 14:50 (just now)')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Edit Buying habits' }))
    await userEvent.type(await screen.findByRole('textbox'), 'Spring{Control>}{Enter}{/Control}')
    expect(await screen.findByText(/you are offline/i)).toBeVisible()
    expect(screen.getByRole('textbox')).toHaveValue('Spring')
    network.mockRestore()
    window.dispatchEvent(new Event('online'))
    expect(await card()).toBeVisible()
  })

  it('leaves nothing of the last person in clear or half typed when another signs in', async () => {
    const adapter = memory()
    const onDirtyChange = vi.fn()
    const page = (actorId: string) => (
      <Clientele
        adapter={adapter}
        actorId={actorId}
        locale="en"
        zone="Asia/Shanghai"
        clock={clock}
        onDirtyChange={onDirtyChange}
      >
        <CustomerCard customerId="c-huadong" />
      </Clientele>
    )
    const { rerender, container } = render(page('p-wang-min'))
    await card()
    await userEvent.click(screen.getByRole('button', { name: 'Show phone of 陈思远' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Working on a ticket' }))
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('139 1652 7740')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Edit Preferences' }))
    await userEvent.type(await screen.findByRole('textbox'), 'mine')
    rerender(page('p-zhou-lan'))
    expect(container).not.toHaveTextContent('139 1652 7740')
    expect(await card()).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(onDirtyChange).toHaveBeenLastCalledWith(false)
  })

  it('waits quietly while there is no id', async () => {
    const { container } = show(memory(), undefined)
    expect(container.querySelector('[data-slot="customer-card"]')).toHaveAttribute('aria-busy', 'true')
  })

  it('stands twice on a page over two backends', async () => {
    render(
      ['c-huadong', 'c-hydrocon'].map((id) => (
        <Clientele
          key={id}
          adapter={memory({ scope: id })}
          locale="en"
          zone="Asia/Shanghai"
          clock={clock}
          idPrefix={id}
        >
          <CustomerCard customerId={id} />
        </Clientele>
      )),
    )
    expect(await screen.findByRole('region', { name: 'Hydrocon Survey Ltd' })).toBeVisible()
    expect(await card()).toBeVisible()
  })
})
