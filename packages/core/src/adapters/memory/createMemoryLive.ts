import type { Change, LivePort, LiveSignal, Topic } from '../../contract/ports.js'

/** The live port of a memory adapter, and the way to speak through it. */
export interface MemoryLive {
  readonly port: LivePort
  tell(change: Change): void
  /** Says `closed` to every listener and forgets them. */
  close(): void
}

interface Listener {
  readonly topics: readonly Topic[]
  readonly on: (signal: LiveSignal) => void
}

/** Tells listeners about writes, in the order in which they happen. */
export function createMemoryLive(): MemoryLive {
  const listeners = new Set<Listener>()
  return {
    port: {
      subscribe(topics, on) {
        const listener: Listener = { topics: [...topics], on }
        listeners.add(listener)
        queueMicrotask(() => listeners.has(listener) && on({ type: 'status', status: 'connected' }))
        return () => {
          listeners.delete(listener)
        }
      },
    },
    tell(change) {
      for (const { topics, on } of [...listeners]) {
        if (topics.some((topic) => concerns(topic, change.topic))) on({ type: 'changed', changes: [change] })
      }
    },
    close() {
      const closed = [...listeners]
      listeners.clear()
      for (const { on } of closed) on({ type: 'status', status: 'closed' })
    },
  }
}

/** True when a listener to one topic wants to hear of another: what a topic leaves out, it leaves open. */
function concerns(wanted: Topic, touched: Topic): boolean {
  return (
    wanted.resource === touched.resource &&
    (wanted.id === undefined || touched.id === undefined || wanted.id === touched.id) &&
    (wanted.part === undefined || wanted.part === touched.part)
  )
}
