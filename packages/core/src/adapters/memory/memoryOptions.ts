import type { CrmAdapter, FileCapabilities } from '../../contract/adapter.js'
import type { Id, Instant } from '../../contract/scalars.js'
import type { CustomerPatch } from '../../customer/index.js'
import type { Fault } from '../../faults/index.js'
import type { MemoryArchive } from './memoryArchive.js'
import type { MemoryRole } from './memoryRoles.js'
import type { MemorySeed } from './memorySeed.js'

/** How the simulated network behaves. */
export type MemoryNetwork = 'instant' | 'slow' | 'failing' | 'offline'

/** What a memory adapter is made with; every part is optional. */
export interface MemoryAdapterOptions {
  /** What it starts with. @default nothing */
  readonly seed?: MemorySeed
  /** What time it is. @default the clock of the machine */
  readonly clock?: () => Instant
  /** The zone in which `lastContactSince` is a day. @default 'Asia/Shanghai' */
  readonly zone?: string
  /** Milliseconds before each answer, or how many for a call. @default 0 */
  readonly latency?: number | ((call: RecordedCall) => number)
  /** The signed-in role. @default 'manager' */
  readonly role?: string
  /** The roles there are. @default service, manager, auditor, guest */
  readonly roles?: Readonly<Record<string, MemoryRole>>
  /** Faults for the calls to come. */
  readonly faults?: readonly Fault[]
  /** Tells this backend apart from others in query keys. @default 'memory' */
  readonly scope?: string
  /** True: a `live` port tells about writes. @default false */
  readonly live?: boolean
  /** Which files it takes. @default 20 MB, in parts of 256 kB */
  readonly files?: FileCapabilities
  /** Keeps what is written beyond the page. @default nothing is kept */
  readonly archive?: MemoryArchive
  /** The readings of a text that a search finds it by, such as its pinyin and initials. */
  readonly pinyin?: (text: string) => readonly string[]
}

/** A call as it reached the memory adapter. */
export interface RecordedCall {
  /** Such as `customers.update`. */
  readonly operation: string
  /** What it was called with, copied, without the context; what was typed as a secret stands here in clear. */
  readonly input: readonly unknown[]
  readonly at: Instant
}

/** A sensitive value that somebody asked to see. */
export interface RevealAudit {
  readonly at: Instant
  readonly by: Id
  readonly handle: Id
  readonly on: { readonly resource: string; readonly id: Id }
  readonly reason: string
}

/** The strings behind the stage: what tests, stories and demonstrations pull. */
export interface MemoryControl {
  /** Signs in under another role. */
  setRole(role: string): void
  setNetwork(network: MemoryNetwork): void
  /** Scripts a fault for a call to come. */
  fail(fault: Fault): void
  /** Every call so far, oldest first. */
  readonly calls: readonly RecordedCall[]
  /** Every reveal so far, oldest first. */
  readonly audit: readonly RevealAudit[]
  /** Changes a customer as another person would, between two calls. */
  editAsSomebodyElse(customer: Id, patch: CustomerPatch): void
}

/** A backend in memory, with its strings. */
export interface MemoryAdapter extends CrmAdapter {
  readonly control: MemoryControl
}
