import type { AdapterSource, Capabilities, CrmAdapter } from '../contract/adapter.js'
import { CrmError, isCrmError } from '../contract/CrmError.js'
import type { ListQuery, WriteContext } from '../contract/calls.js'
import type { ListName, PortName } from '../contract/ports.js'
import { abortable } from './abortable.js'
import { answers } from './answers.js'
import { capabilitiesOf } from './capabilities.js'
import { afterWrite, toCrmError } from './failures.js'
import { check } from './schema.js'

/**
 * Turns what an author wrote into a checked adapter: every answer is checked, branded and masked, bad rows of pages are
 * set aside, and every failure is a `CrmError`.
 */
export function defineAdapter(source: AdapterSource): CrmAdapter {
  const { name, scope, live } = source
  const capabilities = capabilitiesOf(source.capabilities)
  const names = Object.keys(answers) as PortName[]
  return {
    name,
    scope,
    capabilities,
    ...Object.fromEntries(
      names.filter((port) => source[port]).map((port) => [port, checkedPort(source, port, capabilities)]),
    ),
    ...(live && { live }),
    ...(source.dispose && { dispose: () => source.dispose?.() }),
  }
}

type Call = (...inputs: unknown[]) => Promise<unknown>
type Methods = Readonly<Record<string, Call | undefined>>

function checkedPort(source: AdapterSource, name: PortName, { lists }: Capabilities): Methods {
  const port = source[name] as object as Methods
  const methods = Object.keys(answers[name]).filter((method) => port[method])
  return Object.fromEntries(
    methods.map((method) => {
      const list = (method === 'list' ? name : method === 'search' ? 'people' : method) as ListName
      return [method, checkedMethod({ port, name, method, maxSize: lists[list]?.maxSize })]
    }),
  )
}

interface Place {
  readonly port: Methods
  readonly name: PortName
  readonly method: string
  /** How large a page may be. */
  readonly maxSize: number | undefined
}

function checkedMethod({ port, name, method, maxSize }: Place): Call {
  const { [method]: schema, get: record } = answers[name]
  return (...inputs) => {
    const { signal, key } = (inputs.at(-1) ?? {}) as Partial<WriteContext>
    const place = { detail: `${name}.${method}`, effect: key ? 'unknown' : 'none', record } as const
    return abortable(signal, async () => {
      try {
        const answered = await port[method]?.(...inputs.map((input) => noLarger(input, maxSize)))
        if (!schema) return undefined
        const isShort = /^(create|update|act)$/.test(method) && isReceipt(answered)
        const result = check(schema, isShort ? await readBack(port, name, inputs, answered.id) : answered)
        if ('value' in result) return result.value
        const { path, expected } = result
        throw new CrmError({
          ...place,
          code: 'malformed',
          detail: `${place.detail}: ${path || 'the answer'} is no ${expected}`,
        })
      } catch (error) {
        throw toCrmError(error, place)
      }
    })
  }
}

/** A query for a page that is no larger than the backend gives; any other input as it is. */
function noLarger(input: unknown, maxSize = Number.POSITIVE_INFINITY): unknown {
  const query: Partial<ListQuery> = Object(input)
  return Number(query.page?.size) > maxSize ? { ...query, page: { ...query.page, size: maxSize } } : input
}

function isReceipt(answered: unknown): answered is { readonly id: unknown } {
  const keys = Object.keys(Object(answered))
  return keys.includes('id') && keys.every((key) => key === 'id' || key === 'revision')
}

async function readBack(port: Methods, name: PortName, inputs: readonly unknown[], id: unknown): Promise<unknown> {
  const { signal } = inputs.at(-1) as WriteContext
  const kind = name === 'sheets' ? inputs.slice(0, 1) : []
  try {
    return await port.get?.(...kind, `${id}`, signal ? { signal } : {})
  } catch (error) {
    throw isCrmError(error) ? afterWrite(error) : error
  }
}
