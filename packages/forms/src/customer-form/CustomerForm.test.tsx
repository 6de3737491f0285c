import { Clientele } from '@clientele/components'
import { zhCN } from '@clientele/components/locales/zh-CN'
import { type CrmAdapter, CrmError, type Customer } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { formsZhCN } from '../locales/zh-CN.js'
import { CustomerForm, type CustomerFormProps } from './index.js'

interface Given extends Partial<CustomerFormProps> {
  readonly role?: string
  readonly locale?: 'en' | 'zh-CN'
  readonly change?: (adapter: MemoryAdapter) => CrmAdapter
}

function show({ role = 'manager', locale = 'en', change, ...props }: Given = {}) {
  const memory = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role })
  const seams = { notify: vi.fn(), onDirtyChange: vi.fn(), onNavigate: vi.fn() }
  const own = { onSaved: vi.fn<(customer: Customer) => void>(), onCancel: vi.fn() }
  const view = render(
    <Clientele
      adapter={change?.(memory) ?? memory}
      locale={locale}
      zone="Asia/Shanghai"
      clock={() => sampleNow}
      confirmLeave={false}
      {...(locale === 'zh-CN' && { catalogue: { ...zhCN, ...formsZhCN } })}
      {...seams}
    >
      <div style={{ inlineSize: 760 }}>
        <CustomerForm drafts={false} {...own} {...props} />
      </div>
    </Clientele>,
  )
  const calls = (operation: string) =>
    memory.control.calls.filter((call) => call.operation === `customers.${operation}`)
  return { ...view, ...seams, ...own, memory, calls }
}

const field = (name: string | RegExp) => screen.findByRole('textbox', { name })

async function fill(name: string | RegExp, text: string) {
  const control = await field(name)
  await userEvent.clear(control)
  await userEvent.type(control, text)
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

async function fillNewCustomer(name: string) {
  await fill(/^Customer name/, name)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Industry/ }), 'retail')
  await fill(/^Relationship start/, '2026-11-20')
  await fill(/Name\*?$/, '吴桂芳')
  await fill(/Phone$/, '137 0000 1234')
}

describe('<CustomerForm />, a new customer', () => {
  it('asks for what is missing before anything is sent', async () => {
    const { calls } = show()
    await press('Create customer')
    expect(await screen.findByRole('region', { name: /Cannot be sent yet: 5 missing/ })).toBeVisible()
    expect(await field(/^Customer name/)).toHaveFocus()
    expect(calls('create')).toHaveLength(0)
  })

  it('is filled and sent by keyboard alone', async () => {
    const { onSaved } = show()
    await field(/^Customer name/)
    const tabTo = async (control: HTMLElement) => {
      for (let presses = 0; presses < 60 && document.activeElement !== control; presses += 1) await userEvent.tab()
      expect(control).toHaveFocus()
    }
    await tabTo(await field(/^Customer name/))
    await userEvent.keyboard('昆仑测绘有限公司')
    const industry = screen.getByRole('combobox', { name: /^Industry/ })
    await tabTo(industry)
    // The keys of a native list are the browser's own.
    await userEvent.selectOptions(industry, 'retail')
    await tabTo(await field(/^Relationship start/))
    await userEvent.keyboard('20261120')
    await tabTo(await field(/Name\*?$/))
    await userEvent.keyboard('吴桂芳')
    await tabTo(await field(/Phone$/))
    await userEvent.keyboard('137 0000 1234')
    await tabTo(screen.getByRole('button', { name: 'Create customer' }))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it('creates, tells, and hands the customer on', async () => {
    const { onSaved, notify, calls } = show()
    await fillNewCustomer('昆仑测绘有限公司')
    await press('Create customer')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(onSaved.mock.calls[0]?.[0]).toMatchObject({
      name: '昆仑测绘有限公司',
      industry: 'retail',
      since: '2026-11-20',
      contacts: [{ name: '吴桂芳', main: true, phone: { masked: '137 •••• 1234' } }],
    })
    expect(notify).toHaveBeenCalledWith({ tone: 'success', text: '昆仑测绘有限公司 created' })
    expect(calls('create')).toHaveLength(1)
  })

  it('says who is already there while it is filled, and asks before it saves', async () => {
    const { onSaved, calls } = show()
    await fillNewCustomer('华东测绘仪器股份有限公司')
    expect(await screen.findByText('A similar customer is already there')).toBeVisible()
    await press('Create customer')
    const panel = await screen.findByRole('region', { name: 'A similar customer is already there' })
    await waitFor(() => expect(panel).toHaveFocus())
    expect(within(panel).getByRole('button', { name: 'Open 华东测绘仪器有限公司' })).toBeVisible()
    expect(panel).toHaveTextContent(/C2016318 · 周岚 · 李建国 138 •••• 6021.*similar name/)
    expect(calls('create')).toHaveLength(0)
    await press('Back to the form')
    expect(await field(/^Customer name/)).toHaveValue('华东测绘仪器股份有限公司')
    expect(screen.getByRole('button', { name: 'Create customer' })).toHaveFocus()
    await press('Create customer')
    await press('Create anyway')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it('opens the one who is already there the host’s way', async () => {
    const { onNavigate } = show()
    await fillNewCustomer('华东测绘仪器有限公司')
    await press('Create customer')
    await press('Open 华东测绘仪器有限公司')
    expect(onNavigate.mock.calls[0]?.[0]).toEqual({ resource: 'customers', id: 'c-huadong' })
  })

  it('saves where the backend compares nothing', async () => {
    const { onSaved, notify } = show({
      change: (memory) => {
        const { duplicates: _none, ...customers } = memory.customers ?? {}
        return { ...memory, customers } as CrmAdapter
      },
    })
    await fillNewCustomer('华东测绘仪器有限公司')
    await press('Create customer')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(notify).toHaveBeenCalledOnce()
  })

  it('saves where the check fails, and says so', async () => {
    const { onSaved, notify } = show({
      change: (memory) => {
        memory.control.fail({ kind: 'status', status: 503, operation: 'customers.duplicates', times: 9 })
        return memory
      },
    })
    await fillNewCustomer('华东测绘仪器有限公司')
    await press('Create customer')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(notify).toHaveBeenLastCalledWith(expect.objectContaining({ tone: 'warning' }))
  })

  it('says why nothing can be created', async () => {
    show({ role: 'service' })
    expect(await screen.findByText(/may not create customers/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Create customer' })).toBeDisabled()
  })
})

describe('<CustomerForm />, an edit', () => {
  it('says from which revision, and counts what is changed', async () => {
    show({ customerId: 'c-huadong', locale: 'zh-CN' })
    expect(await screen.findByRole('heading', { name: '编辑客户信息' })).toBeVisible()
    expect(screen.getByText('基于第 37 版')).toBeVisible()
    await fill('客户简称', '华测')
    await fill('偏好', '上午联系')
    expect(screen.getByText('2 处修改')).toBeVisible()
  })

  it('writes what was changed and nothing else', async () => {
    const { onSaved, calls, notify } = show({ customerId: 'c-huadong' })
    await fill('Short name', '华测')
    await press('Save')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(calls('update').map(({ input }) => input)).toEqual([['c-huadong', { shortName: '华测' }]])
    expect(notify).toHaveBeenCalledWith({ tone: 'success', text: '华东测绘仪器有限公司 saved' })
    expect(await screen.findByText('from revision 38')).toBeVisible()
  })

  it('keeps contact details as masks until they are replaced or cleared', async () => {
    const { onSaved, calls } = show({ customerId: 'c-huadong' })
    const [first] = await screen.findAllByRole('textbox', { name: /Phone$/ })
    expect(first).toHaveValue('138 •••• 6021')
    const [replace] = screen.getAllByRole('button', { name: /Replace.*Phone$/ })
    if (replace) await userEvent.click(replace)
    if (first) await userEvent.type(first, '139 1652 7740')
    await press('Save')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(calls('update')[0]?.input).toMatchObject([
      'c-huadong',
      { contacts: { change: [{ patch: { phone: '13916527740' } }] } },
    ])
  })

  it('puts what the server refuses at the contact that it names, and keeps everything typed', async () => {
    const { onSaved } = show({
      customerId: 'c-huadong',
      change: (memory) => ({
        ...memory,
        ...(memory.customers && {
          customers: {
            ...memory.customers,
            async update(id) {
              const contacts = (await memory.customers?.get(id, {}))?.contacts ?? []
              const reason = { code: 'phone-digits', params: { expected: 11, actual: 10 } }
              const path = ['contacts', contacts[1]?.id ?? '', 'phone']
              throw new CrmError({ code: 'invalid', effect: 'none', fieldErrors: [{ path, reason }] })
            },
          },
        }),
      }),
    })
    await fill('Short name', '华测')
    await press('Save')
    const [first, second] = await screen.findAllByRole('textbox', { name: /Phone$/ })
    await waitFor(() => expect(second).toHaveAttribute('aria-invalid', 'true'))
    expect(first).not.toHaveAttribute('aria-invalid')
    expect(await field('Short name')).toHaveValue('华测')
    expect(onSaved).not.toHaveBeenCalled()
  })

  it('merges what somebody else has changed in other fields', async () => {
    const { onSaved, memory } = show({ customerId: 'c-huadong' })
    await fill('Short name', '华测')
    memory.control.editAsSomebodyElse('c-huadong', { preferences: '下午联系' })
    await press('Save')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(onSaved.mock.calls[0]?.[0]).toMatchObject({ shortName: '华测', preferences: '下午联系' })
  })

  it('shows both sides where both changed the same, and saves what is chosen', async () => {
    const { onSaved, memory } = show({ customerId: 'c-huadong' })
    await fill('Short name', '华测')
    await fill('Preferences', '上午联系')
    memory.control.editAsSomebodyElse('c-huadong', { preferences: '下午联系', region: 'north', shortName: '华东仪' })
    await press('Save')
    const conflict = await screen.findByRole('region', { name: /saved revision 38 first.*2 of your changes differ/ })
    expect(within(conflict).getByRole('radiogroup', { name: 'Preferences' })).toHaveAccessibleDescription(/不接受寄修/)
    expect(conflict).toHaveTextContent(/Region.*was East China.*North China.*merged/)
    expect(onSaved).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('radio', { name: /上午联系/ }))
    await userEvent.click(screen.getByRole('radio', { name: /华东仪/ }))
    await press('Save my choice')
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(onSaved.mock.calls[0]?.[0]).toMatchObject({ preferences: '上午联系', shortName: '华东仪', region: 'north' })
  })

  it('goes back from a conflict with everything typed', async () => {
    const { memory, onDirtyChange } = show({ customerId: 'c-huadong' })
    await fill('Preferences', '上午联系')
    memory.control.editAsSomebodyElse('c-huadong', { preferences: '下午联系' })
    await press('Save')
    await press('Keep editing')
    expect(await field('Preferences')).toHaveValue('上午联系')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(onDirtyChange).toHaveBeenLastCalledWith(true)
  })

  it('leaves the form for what somebody else saved', async () => {
    const { memory, onCancel, onDirtyChange } = show({ customerId: 'c-huadong' })
    await fill('Preferences', '上午联系')
    memory.control.editAsSomebodyElse('c-huadong', { preferences: '下午联系' })
    await press('Save')
    await press('Discard mine')
    await press('Discard')
    expect(onCancel).toHaveBeenCalledOnce()
    expect(await field('Preferences')).toHaveValue('下午联系')
    expect(onDirtyChange).toHaveBeenLastCalledWith(false)
  })

  it('says why nothing can be changed', async () => {
    show({ customerId: 'c-huadong', role: 'service' })
    expect(await screen.findByText(/may not change this customer/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
    expect(await field('Short name')).toHaveAttribute('readonly')
  })

  it('says so where there is no such customer', async () => {
    show({ customerId: 'c-nobody' })
    expect(await screen.findByRole('alert')).toBeVisible()
  })
})

describe('<CustomerForm />, its draft', () => {
  it('gives back what was typed, and forgets it once it is saved', async () => {
    const first = show({ customerId: 'c-qingyan', drafts: true })
    await fill('Preferences', '只在周五联系')
    expect(await screen.findByText(/Draft saved/)).toBeVisible()
    first.unmount()
    const second = show({ customerId: 'c-qingyan', drafts: true })
    await waitFor(async () => expect(await field('Preferences')).toHaveValue('只在周五联系'))
    await press('Save')
    await waitFor(() => expect(second.onSaved).toHaveBeenCalledOnce())
    second.unmount()
    show({ customerId: 'c-qingyan', drafts: true })
    expect(await field('Preferences')).not.toHaveValue('只在周五联系')
  })
})
