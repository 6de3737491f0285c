import type { AdapterSource, CrmAdapter } from '../contract/adapter.js'
import { isCrmError } from '../contract/CrmError.js'
import type { CallContext } from '../contract/calls.js'
import type { PortName } from '../contract/ports.js'
import { abortable } from './abortable.js'
import { capabilitiesOf } from './capabilities.js'
import { afterWrite, toCrmError } from './failures.js'
import { type Method, methods } from './methods.js'

/**
 * Turns what an author wrote into a checked adapter: every answer is checked, branded and masked, bad rows of pages are
 * set aside, and every failure is a `CrmError`.
 */
export function defineAdapter(source: AdapterSource): CrmAdapter {
  const names = Object.keys(methods) as PortName[]
  const ports = names.filter((name) => source[name]).map((name) => [name, checkedPort(source, name)])
  return {
    name: source.name,
    scope: source.scope,
    capabilities: capabilitiesOf(source.capabilities),
    ...Object.fromEntries(ports),
    ...(source.live && { live: source.live }),
    ...(source.dispose && { dispose: () => source.dispose?.() }),
  }
}

type Call = (...inputs: unknown[]) => Promise<unknown>

interface PortSource {
  readonly name: PortName
  readonly port: object
  readonly methods: Readonly<Record<string, Method>>
}

function checkedPort(source: AdapterSource, name: PortName): object {
  const port: PortSource = { name, port: source[name] ?? {}, methods: methods[name] }
  const names = Object.keys(port.methods).filter((method) => callOf(port, method))
  return Object.fromEntries(names.map((method) => [method, checkedMethod(port, method)]))
}

function checkedMethod(source: PortSource, name: string): Call {
  const { answer, write, receipt } = source.methods[name] as Method
  return (...inputs) => {
    const place = {
      name: `${source.name}.${name}`,
      effect: write ? 'unknown' : 'none',
      record: source.methods.get?.answer,
    } as const
    return abortable((inputs.at(-1) as CallContext | undefined)?.signal, async () => {
      try {
        const answered = await callOf(source, name)?.(...inputs)
        return answer(receipt && isReceipt(answered) ? await readBack(source, inputs, answered) : answered)
      } catch (error) {
        throw toCrmError(error, place)
      }
    })
  }
}

function callOf({ port }: PortSource, name: string): Call | undefined {
  const method: unknown = Reflect.get(port, name)
  return typeof method === 'function' ? (...inputs) => method.apply(port, inputs) : undefined
}

function isReceipt(answered: unknown): answered is { readonly id: unknown } {
  return (
    typeof answered === 'object' &&
    answered !== null &&
    'id' in answered &&
    Object.keys(answered).every((key) => key === 'id' || key === 'revision')
  )
}

async function readBack(source: PortSource, inputs: readonly unknown[], receipt: { readonly id: unknown }) {
  const { signal } = inputs.at(-1) as CallContext
  const key = source.name === 'sheets' ? [inputs[0], String(receipt.id)] : [String(receipt.id)]
  try {
    return await callOf(source, 'get')?.(...key, signal ? { signal } : {})
  } catch (error) {
    throw isCrmError(error) ? afterWrite(error) : error
  }
}
