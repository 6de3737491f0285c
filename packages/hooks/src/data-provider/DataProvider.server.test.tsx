import type { MaskedValue } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { buildContact, sampleSeed } from '@clientele/core/testing'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  DataProvider,
  useActor,
  useConnection,
  useCustomer,
  useCustomerInteractions,
  useCustomers,
  useLogInteraction,
  useOptions,
  usePermissions,
  useReveal,
  useUpdateCustomer,
} from '../index.js'

function EveryHook() {
  const states = [
    useCustomer('c1').status,
    useCustomers().status,
    useCustomerInteractions('c1').status,
    useActor().status,
    useOptions('industries').status,
    usePermissions([{ action: 'edit', on: 'customers' }]).status,
    useReveal(buildContact().phone as MaskedValue, { resource: 'customers', id: 'c1' }).status,
    useUpdateCustomer().status,
    useLogInteraction().status,
    useConnection(),
  ]
  return <p>{states.join(' ')}</p>
}

describe('<DataProvider /> on a server', () => {
  it('renders without a window and asks nobody', () => {
    expect(typeof window).toBe('undefined')
    const adapter = createMemoryAdapter({ seed: sampleSeed(), live: true })
    const markup = renderToString(
      <DataProvider adapter={adapter} locale="zh-CN" zone="Asia/Shanghai">
        <EveryHook />
      </DataProvider>,
    )
    expect(markup).toBe('<p>pending pending pending pending pending pending masked idle idle online</p>')
    expect(adapter.control.calls).toEqual([])
  })
})
