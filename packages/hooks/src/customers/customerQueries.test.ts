import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { describe, expect, it } from 'vitest'
import { createDataClient, type UseDataResult } from '../data-provider/index.js'
import { createDispatch } from '../dispatch/index.js'
import { customerQueries, interactionQueries } from './customerQueries.js'

const adapter = createMemoryAdapter()
const data: UseDataResult = {
  adapter,
  scope: ['clientele', adapter.scope, 'p-zhou-lan'],
  locale: 'zh-CN',
  zone: 'Asia/Shanghai',
  now: () => '2026-11-20T06:50:00.000Z' as ReturnType<UseDataResult['now']>,
  dispatch: createDispatch(adapter),
  queryClient: createDataClient(),
}

describe('customerQueries', () => {
  it('heads every key with library, scope, actor and resource', () => {
    const keys = [
      customerQueries.detail(data, 'c1').queryKey,
      customerQueries.list(data, {}).queryKey,
      interactionQueries.list(data, 'c1').queryKey,
    ]
    for (const key of keys) expect(key.slice(0, 4)).toEqual(['clientele', 'memory', 'p-zhou-lan', 'customers'])
  })

  it('spells detail, list and interactions', () => {
    expect(customerQueries.detail(data, 'c1').queryKey.slice(4)).toEqual(['detail', 'c1'])
    expect(customerQueries.list(data, { search: ' hdch ', pageSize: 20 }).queryKey.slice(4)).toEqual([
      'list',
      { search: 'hdch', pageSize: 20 },
    ])
    expect(interactionQueries.list(data, 'c1', { pageSize: 10 }).queryKey.slice(4)).toEqual([
      'interactions',
      'c1',
      { pageSize: 10 },
    ])
  })

  it('takes an empty search for none', () => {
    expect(customerQueries.list(data, { search: '  ' }).queryKey).toEqual(customerQueries.list(data, {}).queryKey)
  })

  it('asks that a query with search is never persisted', () => {
    expect(customerQueries.list(data, { search: '138' }).meta).toEqual({ persist: false })
    expect(customerQueries.list(data, {}).meta).toBeUndefined()
  })

  it('ends where a cursor leads to itself', () => {
    const { getNextPageParam } = customerQueries.list(data, {})
    const page = { items: [], nextCursor: 'c' as never }
    expect(getNextPageParam(page, [page], null, [null])).toBe('c')
    expect(getNextPageParam(page, [page], 'c' as never, ['c' as never])).toBeNull()
  })
})
