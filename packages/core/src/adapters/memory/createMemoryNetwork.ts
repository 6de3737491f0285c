import { CrmError } from '../../contract/CrmError.js'
import type { CallContext } from '../../contract/calls.js'
import type { Instant } from '../../contract/scalars.js'
import { createFaultScript, type Fault, malform } from '../../faults/index.js'
import { errorOfFault } from './errorOfFault.js'
import type { MemoryNetwork, RecordedCall } from './memoryOptions.js'

/** A call on its way. */
interface MemoryCall {
  readonly operation: string
  readonly writes?: boolean
  readonly input: readonly unknown[]
  readonly context: CallContext
}

/** The simulated way between a caller and the store. */
export interface MemoryWire {
  readonly calls: readonly RecordedCall[]
  /** Carries a call to the store and its answer back, through latency, faults and the caller's abort. */
  carry<TAnswer>(call: MemoryCall, answer: () => TAnswer | Promise<TAnswer>): Promise<TAnswer>
  setNetwork(network: MemoryNetwork): void
  fail(fault: Fault): void
  /** Ends every call on its way. */
  close(): void
}

/** What a wire is made with. */
export interface MemoryWireOptions {
  readonly now: () => Instant
  readonly latency: number | ((call: RecordedCall) => number)
  readonly faults: readonly Fault[]
  /** Stands around the store, where something keeps its state. */
  readonly around?: <TAnswer>(writes: boolean, answer: () => TAnswer | Promise<TAnswer>) => Promise<TAnswer>
}

const slowMilliseconds = 1_500

/** Makes the simulated way between a caller and the store. */
export function createMemoryNetwork({ now, latency, faults, around }: MemoryWireOptions): MemoryWire {
  const calls: RecordedCall[] = []
  const script = createFaultScript(faults)
  const pending = new Set<() => void>()
  let network: MemoryNetwork = 'instant'
  let closed = 0

  /** Waits; rejects with the signal's reason, or as a lost connection when the adapter is disposed of. */
  function wait(milliseconds: number | null, { context: { signal }, writes }: MemoryCall): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
        pending.delete(close)
        end()
      }
      const abort = () => settle(() => reject(signal?.reason))
      const close = () =>
        settle(() => reject(new CrmError({ code: 'unavailable', effect: writes ? 'unknown' : 'none' })))
      const timer = milliseconds === null ? undefined : setTimeout(() => settle(resolve), milliseconds)
      signal?.addEventListener('abort', abort)
      pending.add(close)
    })
  }

  async function pause(milliseconds: number, call: MemoryCall): Promise<void> {
    const started = closed
    await (milliseconds > 0 ? wait(milliseconds, call) : undefined)
    call.context.signal?.throwIfAborted()
    if (closed > started) throw new CrmError({ code: 'unavailable', effect: 'none' })
  }

  return {
    calls,
    async carry(call, answer) {
      call.context.signal?.throwIfAborted()
      const recorded: RecordedCall = { operation: call.operation, input: call.input, at: now() }
      calls.push(recorded)
      await pause(
        network === 'slow' ? slowMilliseconds : typeof latency === 'number' ? latency : latency(recorded),
        call,
      )
      if (network === 'offline') throw new CrmError({ code: 'offline', effect: 'none' })
      if (network === 'failing') throw new CrmError({ code: 'unavailable', effect: 'none' })
      const fault = script.take(call.operation)
      if (fault?.kind === 'silent') await wait(null, call)
      if (fault?.kind === 'delay') await pause(fault.milliseconds, call)
      const refusal = fault && errorOfFault(fault, call.writes ?? false)
      if (refusal && fault.kind !== 'lost-answer') throw refusal
      const answered = await (around ? around(call.writes ?? false, answer) : answer())
      if (refusal) throw refusal
      return fault?.kind === 'malformed' ? (malform(answered) as typeof answered) : answered
    },
    setNetwork(next) {
      network = next
    },
    fail: script.fail,
    close() {
      closed += 1
      for (const end of [...pending]) end()
    },
  }
}
