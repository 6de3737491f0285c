import {
  type AdapterSource,
  CrmError,
  type CrmErrorDetails,
  type Customer,
  isCrmError,
  type Revision,
} from '@clientele/core'
import { defineAdapter } from '@clientele/core/boundary'
import { buildCustomer } from '@clientele/core/testing'
import { describe, expect, it, vi } from 'vitest'
import type { Command } from './command.js'
import { createDispatch } from './createDispatch.js'
import { createIdempotencyKey } from './createIdempotencyKey.js'

const customer = buildCustomer()

function command(): Command<'customers', 'update'> {
  return {
    port: 'customers',
    operation: 'update',
    target: { resource: 'customers', id: customer.id },
    input: { grade: 'A' },
    key: createIdempotencyKey(),
    basedOn: 'r37' as Revision,
    dependsOn: [],
  }
}

function setUp(idempotency: 'enforced' | 'none', ...failures: CrmErrorDetails[]) {
  const update = vi.fn(async (): Promise<Customer> => {
    const failure = failures.shift()
    if (failure) throw new CrmError(failure)
    return customer
  })
  const get = async () => customer
  const list = async () => ({ items: [], nextCursor: null })
  const source: AdapterSource = {
    name: 'test',
    scope: 'test',
    capabilities: { idempotency },
    customers: { get, list, update },
  }
  return { dispatch: createDispatch(defineAdapter(source)), update }
}

async function failureOf(answer: Promise<unknown>): Promise<CrmError> {
  const error = await answer.catch((thrown: unknown) => thrown)
  if (isCrmError(error)) return error
  throw new Error('The write did not fail with a CrmError.')
}

const lost: CrmErrorDetails = { code: 'timeout', effect: 'unknown' }

describe('createDispatch', () => {
  it('calls the port with target, input, key and revision', async () => {
    const { dispatch, update } = setUp('none')
    const write = command()
    expect(await dispatch(write)).toMatchObject({ id: customer.id })
    expect(update).toHaveBeenCalledExactlyOnceWith(customer.id, { grade: 'A' }, { key: write.key, basedOn: 'r37' })
  })

  it('takes commands that went through storage', async () => {
    const { dispatch, update } = setUp('none')
    const write = command()
    await dispatch(JSON.parse(JSON.stringify(write)) as typeof write)
    expect(update).toHaveBeenCalledExactlyOnceWith(customer.id, { grade: 'A' }, { key: write.key, basedOn: 'r37' })
  })

  it('gives the same command submitted twice one effect and one answer', async () => {
    const { dispatch, update } = setUp('none')
    const write = command()
    const [first, second] = await Promise.all([dispatch(write), dispatch(write)])
    expect(second).toBe(first)
    expect(await dispatch(write)).toBe(first)
    expect(update).toHaveBeenCalledOnce()
  })

  it('sends a failed command again when it is asked to', async () => {
    const { dispatch, update } = setUp('none', { code: 'unavailable', effect: 'none' })
    const write = command()
    await failureOf(dispatch(write))
    expect(await dispatch(write)).toMatchObject({ id: customer.id })
    expect(update).toHaveBeenCalledTimes(2)
  })

  it('resends a write whose answer was lost, once and with the same key, where the backend enforces keys', async () => {
    const { dispatch, update } = setUp('enforced', lost)
    const write = command()
    expect(await dispatch(write)).toMatchObject({ id: customer.id })
    expect(update.mock.calls).toEqual([
      [customer.id, { grade: 'A' }, { key: write.key, basedOn: 'r37' }],
      [customer.id, { grade: 'A' }, { key: write.key, basedOn: 'r37' }],
    ])
  })

  it('never resends it where the backend does not', async () => {
    const { dispatch, update } = setUp('none', lost)
    expect(await failureOf(dispatch(command()))).toMatchObject({ code: 'timeout', effect: 'unknown' })
    expect(update).toHaveBeenCalledOnce()
  })

  it.each([
    [{ code: 'unauthenticated', effect: 'none' }, 'unknown'],
    [{ code: 'unavailable', effect: 'none' }, 'unknown'],
    [{ code: 'conflict', effect: 'none' }, 'none'],
    [{ code: 'invalid', effect: 'none' }, 'none'],
  ] as const)('says after a failed resend (%o) that the effect is %s', async (second, effect) => {
    const { dispatch } = setUp('enforced', lost, second)
    expect(await failureOf(dispatch(command()))).toMatchObject({ code: second.code, effect })
  })

  it('refuses what the adapter cannot do with a sentence for the developer', async () => {
    const { dispatch } = setUp('none')
    const error = await failureOf(
      dispatch({
        port: 'customers',
        operation: 'logInteraction',
        target: { resource: 'customers', id: customer.id },
        input: { kind: 'call', at: customer.lastContact?.at ?? ('' as never), detail: 'Called back' },
        key: createIdempotencyKey(),
        basedOn: null,
        dependsOn: [],
      }),
    )
    expect(error.code).toBe('unsupported')
    expect(error.detail).toMatchInlineSnapshot(
      `"[@clientele/hooks] A write needs customers.logInteraction. The adapter has none. Add it, or leave out what asks for it. (CL002)"`,
    )
  })

  it('knows the keys it has sent, and no others', async () => {
    const { dispatch } = setUp('none')
    const write = command()
    await dispatch(write)
    expect(dispatch.sent(write.key)).toBe(true)
    expect(dispatch.sent(command().key)).toBe(false)
  })
})

describe('createIdempotencyKey', () => {
  it('needs no secure context and never repeats', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const keys = Array.from({ length: 500 }, createIdempotencyKey)
    vi.unstubAllGlobals()
    expect(new Set(keys).size).toBe(500)
    expect(keys.every((key) => /^[\da-f]{32}$/.test(key))).toBe(true)
  })
})
