import type { Customer, Instant } from '@clientele/core'
import { buildContact, buildCustomer, buildInteraction, sampleCustomers, sampleNow } from '@clientele/core/testing'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame, type ClienteleFrameProps } from '../clientele/index.js'
import { describeWidget } from '../conformance/describeWidget.js'
import { CustomerHistoryView, type CustomerHistoryViewProps } from '../customer-history/index.js'
import { zhCN } from '../locales/zh-CN.js'
import { CustomerCardView, type CustomerCardViewProps, type RenderText } from './CustomerCardView.js'

const clock = () => sampleNow

function show(props: Partial<CustomerCardViewProps> = {}, frame: Partial<ClienteleFrameProps> = {}) {
  return render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={clock} style={{ width: 920 }} {...frame}>
      <CustomerCardView customer={buildCustomer()} {...props} />
    </ClienteleFrame>,
  )
}

function withHistory(
  history: Partial<CustomerHistoryViewProps>,
  props: Partial<CustomerCardViewProps> = {},
  frame: Partial<ClienteleFrameProps> = {},
) {
  const customer = props.customer ?? buildCustomer()
  const children = <CustomerHistoryView customer={customer} interactions={{ items: [] }} {...history} />
  return show({ ...props, children }, frame)
}

function sample(id: string): Customer {
  return sampleCustomers().find((one) => one.id === id) ?? buildCustomer()
}

describeWidget('<CustomerCardView />', {
  slot: 'customer-card',
  element: (props) => <CustomerCardView customer={buildCustomer()} {...props} />,
  labels: { override: { owner: 'Key account manager' }, shows: 'Key account manager' },
})

describe('<CustomerCardView />', () => {
  it('is named by the customer and says who they are', () => {
    show()
    const card = screen.getByRole('region', { name: '华东测绘仪器有限公司' })
    expect(within(card).getByRole('heading', { level: 2 })).toHaveTextContent('华东测绘仪器有限公司')
    expect(within(card).getByRole('img', { name: 'Grade A' })).toBeVisible()
    expect(within(card).getByText(/customer since/)).toHaveTextContent('customer since 18 Mar 2016, 10 years 8 months')
    expect(within(card).getByText(/Updated today 14:48 by 王敏/)).toHaveAttribute(
      'title',
      '2026-11-20 14:48:00 (Asia/Shanghai)',
    )
    expect(within(card).getByText('Revision 37')).toBeVisible()
  })

  it('says warnings with their figures, in both languages', () => {
    const { unmount } = show({ customer: sample('c-huadong') })
    expect(screen.getByText(/186,400\.00 owed/)).toHaveTextContent('(24.3%) above the credit limit')
    unmount()
    show({ customer: sample('c-huadong') }, { locale: 'zh-CN', catalogue: zhCN })
    expect(screen.getByText(/欠款 ¥186,400\.00，超出授信额度 ¥36,400\.00（24\.3%）/)).toBeVisible()
  })

  it.each([
    ['wide', 920],
    ['narrow', 400],
  ])('parts the warnings from the head by one line where it is %s', (_, width) => {
    show({ customer: sample('c-huadong') }, { style: { width } })
    const warnings = document.querySelector('[data-slot="customer-card-warnings"]')
    const parts = [warnings, ...(warnings?.children ?? [])].filter((part) => part?.checkVisibility())
    const lines = parts.slice(0, 2).map((part) => part && getComputedStyle(part).borderBlockStartWidth)
    expect(lines.sort()).toEqual(['0px', '1px'])
  })

  it('says a warning nobody has told us about in the words of the backend', () => {
    show({ customer: sample('c-unknown') })
    expect(screen.getByText('The licence expires in 12 days')).toBeVisible()
    expect(screen.getByRole('img', { name: 'Grade S' })).toBeVisible()
  })

  it('writes a dash for what is not known', () => {
    show({ customer: sample('c-nothing') })
    const facts = screen.getAllByRole('definition').filter((fact) => fact.checkVisibility())
    expect(facts.map((fact) => fact.textContent)).toEqual(['—', '—', '—', '—', '—', '—'])
    expect(screen.getByText('No contact yet')).toBeVisible()
  })

  it('shows what happened, what came of it and by whom', async () => {
    const onNavigate = vi.fn()
    const items = [
      buildInteraction(),
      buildInteraction({ id: 'i-2', kind: 'fax', at: '2025-12-04T02:00:00.000Z' as Instant, ledTo: null }),
    ]
    withHistory({ interactions: { items, total: { count: 128, exact: true } } }, {}, { onNavigate })
    const [first, second] = within(screen.getByRole('list', { name: 'Interactions' })).getAllByRole('listitem')
    expect(first).toHaveTextContent(
      'Today 09:40Call: TS-860 水平角读数漂移，要求当日到场Became ticket T20261120-0042王敏',
    )
    expect(second).toHaveTextContent('4 Dec 2025fax: ')
    await userEvent.click(screen.getByRole('button', { name: 'T20261120-0042' }))
    expect(onNavigate.mock.calls[0]?.[0]).toMatchObject({ resource: 'tickets', id: 't-20261120-0042' })
  })

  it('loads more on request and says how many there are', async () => {
    const onLoadMore = vi.fn()
    withHistory({ interactions: { items: [buildInteraction()], total: { count: 128, exact: true }, onLoadMore } })
    expect(screen.getByText('1 of 128')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    expect(onLoadMore).toHaveBeenCalledOnce()
  })

  it('puts what the host adds into tabs that the keyboard reaches', async () => {
    withHistory({
      interactions: { items: [buildInteraction()] },
      renderTab: (tab) => (tab === 'tickets' ? <p>Three tickets</p> : null),
    })
    const tab = await screen.findByRole('tab', { name: /Tickets/ })
    expect(screen.getAllByRole('tab')).toHaveLength(2)
    await userEvent.click(screen.getByRole('tab', { name: /Interactions/ }))
    await userEvent.keyboard('{ArrowRight}')
    expect(tab).toHaveFocus()
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Three tickets')
  })

  it('shows markup as text and runs none of it', () => {
    const alert = vi.spyOn(window, 'alert').mockImplementation(() => {})
    const { container } = show({ customer: sample('c-hostile') })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('<script>alert("客户")</script>')
    expect(container.querySelector('script, img, b:has(*), i')).toBeNull()
    expect(alert).not.toHaveBeenCalled()
    alert.mockRestore()
  })

  it('keeps a name of 10,000 characters inside its frame', () => {
    const { container } = show({ customer: buildCustomer({ name: 'W'.repeat(10_000) }) }, { style: { width: 320 } })
    const card = container.querySelector('[data-slot="customer-card"]')
    expect(card?.scrollWidth).toBe(card?.clientWidth)
  })

  it('folds several warnings into one line where it is narrow', async () => {
    show({ customer: sample('c-huadong') }, { style: { width: 400 } })
    const summary = screen.getByRole('button', { name: /2 warnings/ })
    expect(screen.getByText(/above the credit limit/)).not.toBeVisible()
    await userEvent.click(summary)
    expect(summary).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText(/above the credit limit/)).toBeVisible()
  })

  it('has two columns from 720 px, and one below', () => {
    const { container, unmount } = withHistory({})
    const [aside, happened] = container.querySelectorAll(
      '[data-slot="customer-card-facts"], [data-slot="customer-history"]',
    )
    expect(happened?.getBoundingClientRect().top).toBeLessThanOrEqual(aside?.getBoundingClientRect().top ?? 0)
    unmount()
    const narrow = withHistory({}, {}, { style: { width: 719 } }).container
    const [above, below] = narrow.querySelectorAll('[data-slot="customer-card-facts"], [data-slot="customer-history"]')
    expect(below?.getBoundingClientRect().top).toBeGreaterThan(above?.getBoundingClientRect().bottom ?? 0)
  })

  it('shows masks alone, and why, to those who may not see more', () => {
    const customer = buildCustomer({
      contacts: [buildContact()],
      rights: { actions: [{ action: 'reveal', refused: { code: 'right-missing' } }] },
    })
    show({ customer, renderMasked: () => <button type="button">Show</button> })
    expect(screen.getByText('You may not see contact data in clear.')).toBeVisible()
    expect(screen.getByText('138 •••• 6021')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Show/ })).toBeNull()
  })

  it('marks its slots as the host’s', async () => {
    const bare = (text: string) => <b>{text}</b>
    withHistory({ renderTab: (tab) => bare(`our ${tab}`) }, { renderActions: () => bare('our action') })
    await userEvent.click(screen.getByRole('tab', { name: /Visits/ }))
    for (const text of ['our visits', 'our action']) {
      expect(screen.getByText(text).parentElement).toHaveAttribute('data-slot-host')
    }
  })

  it('lets nobody change a text who may not', () => {
    const renderText: RenderText = (_field, _customer, name) => <button type="button">{`Edit ${name}`}</button>
    const { unmount } = show({ renderText })
    expect(screen.getByRole('button', { name: 'Edit Preferences' })).toBeVisible()
    unmount()
    const refused = { actions: [{ action: 'update', refused: { code: 'right-missing' } }] }
    const { unmount: unmountRefused } = show({ customer: buildCustomer({ rights: refused }), renderText })
    expect(screen.queryByRole('button', { name: /Edit/ })).toBeNull()
    unmountRefused()
    const rights = { fields: { preferences: 'read', buyingHabits: 'hidden' } } as const
    show({ customer: buildCustomer({ rights }), renderText })
    expect(screen.queryByRole('button', { name: /Edit/ })).toBeNull()
    expect(screen.getByText('上午联系；现场校准优先，不接受寄修')).toBeVisible()
    expect(screen.queryByText('Buying habits')).toBeNull()
  })
})
