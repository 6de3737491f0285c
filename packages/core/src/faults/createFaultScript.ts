import type { Fault } from './Fault.js'

/** Faults waiting for their calls, first come, first served. */
export interface FaultScript {
  /** Scripts a fault for a call to come. */
  fail(fault: Fault): void
  /** The fault for this call, used up by asking; a transport that cannot tell operations apart names none. */
  take(operation?: string): Fault | undefined
  /** Forgets the faults that no call has met. */
  clear(): void
}

/** Starts a script of faults. */
export function createFaultScript(initial: readonly Fault[] = []): FaultScript {
  const waiting: { readonly fault: Fault; left: number; spared: number }[] = []
  const fail = (fault: Fault) => {
    waiting.push({ fault, left: fault.times ?? 1, spared: fault.after ?? 0 })
  }
  initial.forEach(fail)
  return {
    fail,
    take(operation) {
      const index = waiting.findIndex(
        ({ fault }) => operation === undefined || fault.operation === undefined || fault.operation === operation,
      )
      const entry = waiting[index]
      if (!entry) return undefined
      if (entry.spared > 0) {
        entry.spared -= 1
        return undefined
      }
      entry.left -= 1
      if (entry.left < 1) waiting.splice(index, 1)
      return entry.fault
    },
    clear() {
      waiting.length = 0
    },
  }
}
