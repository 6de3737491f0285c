import type { CrmError, Customer, LiveSignal, Topic } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { defineAdapter } from '@clientele/core/boundary'
import { buildCustomer, sampleSeed } from '@clientele/core/testing'
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { useCustomer } from '../customers/index.js'
import { createDataClient } from './createDataClient.js'
import { DataProvider, type DataProviderProps } from './DataProvider.js'
import { useData } from './useData.js'

function Name({ id = 'c1' }: { readonly id?: string }) {
  const { data, error } = useCustomer(id)
  return <p>{data?.name ?? error?.code ?? 'loading'}</p>
}

function Scope() {
  return <p>{useData().scope.join(' ')}</p>
}

function Now() {
  const { now, locale, zone } = useData()
  return <p>{`${now()} ${locale} ${zone}`}</p>
}

function Client({ onClient }: { readonly onClient: (client: QueryClient) => void }) {
  onClient(useData().queryClient)
  return <Name />
}

function HostWidget({ host }: { readonly host: QueryClient }) {
  const { data } = useQuery({ queryKey: ['weather'], queryFn: () => 'Sunny' })
  return <p>{`${data} ${useQueryClient() === host}`}</p>
}

function setUp(name: string) {
  const get = vi.fn(async (id: string): Promise<Customer> => buildCustomer({ id, name }))
  const list = async () => ({ items: [], nextCursor: null })
  const listeners = new Set<(signal: LiveSignal) => void>()
  const subscribe = vi.fn((_topics: readonly Topic[], on: (signal: LiveSignal) => void) => {
    listeners.add(on)
    return () => listeners.delete(on)
  })
  const adapter = defineAdapter({
    name: 'test',
    scope: 'test',
    capabilities: { freshness: 'push' },
    customers: { get, list },
    live: { subscribe },
  })
  const tell = (signal: LiveSignal) => act(() => [...listeners].map((on) => on(signal)))
  return { adapter, get, listeners, subscribe, tell }
}

const place = { locale: 'zh-CN', zone: 'Asia/Shanghai' }

function tree(props: Pick<DataProviderProps, 'adapter'> & Partial<DataProviderProps>) {
  return (
    <StrictMode>
      <DataProvider {...place} {...props}>
        {props.children ?? <Name />}
      </DataProvider>
    </StrictMode>
  )
}

describe('<DataProvider />', () => {
  it('heads the scope with the library, the backend and the actor', () => {
    const { adapter } = setUp('华东测绘')
    const { rerender } = render(tree({ adapter, children: <Scope /> }))
    expect(screen.getByText('clientele test self')).toBeVisible()
    rerender(tree({ adapter, actorId: 'p-zhou-lan', children: <Scope /> }))
    expect(screen.getByText('clientele test p-zhou-lan')).toBeVisible()
  })

  it('tells the time of the given clock', () => {
    const clock = () => '2026-11-20T06:50:00.000Z' as ReturnType<NonNullable<DataProviderProps['clock']>>
    render(tree({ adapter: setUp('').adapter, clock, children: <Now /> }))
    expect(screen.getByText('2026-11-20T06:50:00.000Z zh-CN Asia/Shanghai')).toBeVisible()
  })

  it('says what is missing without a provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => render(<Name />)).toThrowErrorMatchingInlineSnapshot(
      `[Error: [@clientele/hooks] Hooks and widgets must be used within <Clientele> or <DataProvider>. They read the adapter from it. Wrap them in <Clientele adapter={…}>. (CL001)]`,
    )
    vi.restoreAllMocks()
  })

  it('asks the adapter once under StrictMode', async () => {
    const { adapter, get } = setUp('华东测绘')
    render(tree({ adapter }))
    expect(await screen.findByText('华东测绘')).toBeVisible()
    expect(get).toHaveBeenCalledOnce()
  })

  it('shows nothing of the last person after the actor has changed, and asks once for the next', async () => {
    const { adapter, get } = setUp('华东测绘')
    const { rerender } = render(tree({ adapter, actorId: 'p1' }))
    expect(await screen.findByText('华东测绘')).toBeVisible()
    get.mockImplementation(async (id) => buildCustomer({ id, name: 'Hydrocon Survey' }))
    rerender(tree({ adapter, actorId: 'p2' }))
    expect(screen.queryByText('华东测绘')).not.toBeInTheDocument()
    expect(await screen.findByText('Hydrocon Survey')).toBeVisible()
    expect(get).toHaveBeenCalledTimes(2)
  })

  it('shows nothing of another adapter, even of the same scope', async () => {
    const { rerender } = render(tree({ adapter: setUp('华东测绘').adapter }))
    expect(await screen.findByText('华东测绘')).toBeVisible()
    rerender(tree({ adapter: setUp('Hydrocon Survey').adapter }))
    expect(screen.queryByText('华东测绘')).not.toBeInTheDocument()
    expect(await screen.findByText('Hydrocon Survey')).toBeVisible()
  })

  it('empties the cache of the last person', async () => {
    const clients = new Set<QueryClient>()
    const client = <Client onClient={(used) => clients.add(used)} />
    const { adapter } = setUp('华东测绘')
    const { rerender } = render(tree({ adapter, actorId: 'p1', children: client }))
    await screen.findByText('华东测绘')
    const used = [...clients].filter((client) => client.getQueryCache().getAll().length)
    expect(used).toHaveLength(1)
    rerender(tree({ adapter, actorId: 'p2', children: client }))
    expect(used[0]?.getQueryCache().getAll()).toEqual([])
  })

  it('uses the client it is given, and leaves clearing it to its owner', async () => {
    const queryClient = createDataClient()
    const { adapter } = setUp('华东测绘')
    const { unmount } = render(tree({ adapter, queryClient }))
    await screen.findByText('华东测绘')
    unmount()
    expect(queryClient.getQueryData(['clientele', 'test', 'self', 'customers', 'detail', 'c1'])).toMatchObject({
      name: '华东测绘',
    })
  })

  it('serves two backends side by side', async () => {
    const [east, north] = [setUp('华东测绘'), setUp('Hydrocon Survey')]
    render(
      <>
        {tree({ adapter: east.adapter })}
        {tree({ adapter: north.adapter })}
      </>,
    )
    expect(await screen.findByText('华东测绘')).toBeVisible()
    expect(await screen.findByText('Hydrocon Survey')).toBeVisible()
  })

  it('reaches a backend of this machine while the browser is offline', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    act(() => void window.dispatchEvent(new Event('offline')))
    render(tree({ adapter: setUp('华东测绘').adapter }))
    expect(await screen.findByText('华东测绘')).toBeVisible()
    onLine.mockRestore()
    act(() => void window.dispatchEvent(new Event('online')))
  })
})

describe("<DataProvider /> inside a host's own TanStack Query", () => {
  it('leaves the host its client, and never touches it', async () => {
    const host = new QueryClient()
    render(
      <QueryClientProvider client={host}>
        {tree({
          adapter: setUp('华东测绘').adapter,
          children: (
            <>
              <Name />
              <HostWidget host={host} />
            </>
          ),
        })}
      </QueryClientProvider>,
    )
    expect(await screen.findByText('华东测绘')).toBeVisible()
    expect(await screen.findByText('Sunny true')).toBeVisible()
    expect(
      host
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ).toEqual([['weather']])
  })
})

describe('<DataProvider /> with a backend that pushes', () => {
  it('listens once, to whole resources, and stops on unmount', () => {
    const { adapter, listeners, subscribe } = setUp('华东测绘')
    const { unmount } = render(
      <DataProvider {...place} adapter={adapter}>
        <Name />
        <Name id="c2" />
      </DataProvider>,
    )
    expect(subscribe).toHaveBeenCalledExactlyOnceWith([{ resource: 'customers' }], expect.any(Function))
    unmount()
    expect(listeners.size).toBe(0)
  })

  it('listens with one ear under StrictMode', () => {
    const { adapter, listeners } = setUp('华东测绘')
    render(tree({ adapter }))
    expect(listeners.size).toBe(1)
  })

  it('reads again what has changed, and nothing else', async () => {
    const { adapter, get, tell } = setUp('华东测绘')
    render(tree({ adapter, children: [<Name key="1" id="c1" />, <Name key="2" id="c2" />] }))
    await waitFor(() => expect(get).toHaveBeenCalledTimes(2))
    await screen.findAllByText('华东测绘')
    tell({ type: 'changed', changes: [{ change: 'updated', topic: { resource: 'customers', id: 'c2' } }] })
    await waitFor(() => expect(get).toHaveBeenCalledTimes(3))
    expect(get.mock.lastCall?.[0]).toBe('c2')
  })

  it('reads everything in view again after a resync', async () => {
    const { adapter, get, tell } = setUp('华东测绘')
    render(tree({ adapter }))
    await screen.findByText('华东测绘')
    tell({ type: 'status', status: 'reconnecting' })
    tell({ type: 'resync' })
    await waitFor(() => expect(get).toHaveBeenCalledTimes(2))
  })
})

describe('<DataProvider /> over the memory adapter', () => {
  it('shows what somebody else has changed', async () => {
    const adapter = createMemoryAdapter({ seed: sampleSeed(), live: true })
    const id = (await adapter.customers?.list({}, {}))?.items[0]?.id ?? ''
    render(tree({ adapter, children: <Name id={id} /> }))
    expect(await screen.findByText('华东测绘仪器有限公司')).toBeVisible()
    act(() => adapter.control.editAsSomebodyElse(id, { name: '华东测绘集团' }))
    expect(await screen.findByText('华东测绘集团')).toBeVisible()
  })

  it('takes a thrown CrmError for a result, not for a crash', async () => {
    const adapter = createMemoryAdapter({ seed: sampleSeed() })
    render(tree({ adapter, children: <Name id="nobody" /> }))
    expect(await screen.findByText('not-found' satisfies CrmError['code'])).toBeVisible()
  })
})
