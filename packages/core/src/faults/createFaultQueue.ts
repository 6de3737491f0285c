import type { Fault } from './Fault.js'

/** Faults waiting for their calls, first come, first served. */
export interface FaultQueue {
  add(fault: Fault): void
  /** The fault for this call, used up by asking. */
  take(operation: string | undefined): Fault | undefined
  clear(): void
}

/** Holds scripted faults until the calls they are meant for. */
export function createFaultQueue(initial: readonly Fault[] = []): FaultQueue {
  const waiting: { readonly fault: Fault; left: number }[] = []
  const add = (fault: Fault) => {
    waiting.push({ fault, left: fault.times ?? 1 })
  }
  initial.forEach(add)
  return {
    add,
    take(operation) {
      const index = waiting.findIndex(
        ({ fault }) => operation === undefined || fault.operation === undefined || fault.operation === operation,
      )
      const entry = waiting[index]
      if (!entry) return undefined
      entry.left -= 1
      if (entry.left < 1) waiting.splice(index, 1)
      return entry.fault
    },
    clear() {
      waiting.length = 0
    },
  }
}
