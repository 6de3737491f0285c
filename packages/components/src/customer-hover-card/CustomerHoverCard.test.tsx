import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Clientele, type ClienteleProps } from '../clientele/index.js'
import { zhCN } from '../locales/zh-CN.js'
import { CustomerHoverCard } from './index.js'

function makeAdapter(role = 'manager') {
  return createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role })
}

function hostLinks(markup: string) {
  const host = document.body.appendChild(document.createElement('div'))
  host.innerHTML = markup
  return host
}

interface ShowSettings extends Partial<ClienteleProps> {
  readonly host: HTMLElement
  readonly customerId?: string
}

function show({ host, customerId, ...props }: ShowSettings) {
  const adapter = props.adapter ?? makeAdapter()
  return render(
    <Clientele
      locale="zh-CN"
      catalogue={zhCN}
      zone="Asia/Shanghai"
      clock={() => sampleNow}
      {...props}
      adapter={adapter}
    >
      <CustomerHoverCard element={host} customerId={customerId} />
    </Clientele>,
  )
}

async function openByKey(link: Element | null | undefined) {
  if (link instanceof HTMLElement) link.focus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  return screen.findByRole('dialog')
}

afterEach(() => {
  document.body.replaceChildren()
})

describe('<CustomerHoverCard />', () => {
  it('shows who the customer is beside a link that says whose it is', async () => {
    const host = hostLinks('<a href="#xinan" data-clientele-customer="c-xinan">西南</a>')
    show({ host })
    const card = await openByKey(host.firstElementChild)
    expect(await within(card).findByRole('heading', { name: '西南测绘地理信息有限公司' })).toBeVisible()
    expect(card).toHaveAccessibleName('西南测绘地理信息有限公司')
    expect(within(card).getByRole('img', { name: /B/ })).toBeVisible()
    await waitFor(() => expect(card).toHaveTextContent('C2018842 · 零售业 · 西南'))
    expect(card).toHaveTextContent('客户负责人周岚')
    expect(card).toHaveTextContent('未结工单1')
    expect(card).toHaveTextContent(/最近往来11-18/)
  })

  it('begins to read when somebody turns to the link, and reads once', async () => {
    const host = hostLinks('<a href="#xinan">西南</a>')
    const adapter = makeAdapter()
    const get = vi.spyOn(adapter.customers ?? ({} as never), 'get')
    show({ host: host.firstElementChild as HTMLElement, customerId: 'c-xinan', adapter })
    await userEvent.hover(screen.getByText('西南'))
    await waitFor(() => expect(get).toHaveBeenCalledOnce())
    expect(await screen.findByRole('heading', { name: /西南测绘/ })).toBeVisible()
    expect(get).toHaveBeenCalledOnce()
  })

  it('opens the customer the host’s way', async () => {
    const host = hostLinks('<a href="#xinan" data-clientele-customer="c-xinan">西南</a>')
    const onNavigate = vi.fn()
    show({ host, onNavigate, href: ({ id }) => `#/customers/${id}` })
    const card = await openByKey(host.firstElementChild)
    await userEvent.click(await within(card).findByRole('link', { name: '打开客户资料' }))
    expect(onNavigate.mock.calls[0]?.[0]).toEqual({ resource: 'customers', id: 'c-xinan' })
    await waitFor(() => expect(card).not.toBeInTheDocument())
  })

  it('follows the host’s own link where the host has no other way', async () => {
    const host = hostLinks('<a href="#xinan" data-clientele-customer="c-xinan">西南</a>')
    const followed = vi.fn((event: Event) => event.preventDefault())
    host.addEventListener('click', followed)
    show({ host })
    const card = await openByKey(host.firstElementChild)
    await userEvent.click(await within(card).findByRole('link', { name: '打开客户资料' }))
    expect(followed).toHaveBeenCalledOnce()
    expect(followed.mock.calls[0]?.[0].target).toBe(host.firstElementChild)
  })

  it('says why there is nobody to see, and tells the host', async () => {
    const host = hostLinks('<a href="#x" data-clientele-customer="c-nobody">?</a>')
    const onError = vi.fn()
    show({ host, onError })
    const card = await openByKey(host.firstElementChild)
    expect(await within(card).findByText('没有这位客户')).toBeVisible()
    expect(onError).toHaveBeenCalledOnce()
  })

  it('says who may not see the customer', async () => {
    const host = hostLinks('<a href="#x" data-clientele-customer="c-xinan">?</a>')
    show({ host, adapter: makeAdapter('guest') })
    const card = await openByKey(host.firstElementChild)
    expect(await within(card).findByText('你不能查看这位客户')).toBeVisible()
  })

  it('tries again after a failure', async () => {
    const host = hostLinks('<a href="#x" data-clientele-customer="c-xinan">?</a>')
    const adapter = createMemoryAdapter({
      seed: sampleSeed(),
      clock: () => sampleNow,
      faults: [{ kind: 'status', status: 400, operation: 'customers.get', times: 2 }],
    })
    show({ host, adapter })
    const card = await openByKey(host.firstElementChild)
    await userEvent.click(await within(card).findByRole('button', { name: '重试' }))
    expect(await within(card).findByRole('heading', { name: /西南测绘/ })).toBeVisible()
  })

  it('is quiet when it ends while it reads', async () => {
    const host = hostLinks('<a href="#x" data-clientele-customer="c-xinan">?</a>')
    const complaint = vi.spyOn(console, 'error')
    const { unmount } = show({ host })
    await openByKey(host.firstElementChild)
    unmount()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(complaint).not.toHaveBeenCalled()
    complaint.mockRestore()
  })
})
