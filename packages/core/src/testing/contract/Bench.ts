import type { CrmAdapter } from '../../contract/adapter.js'
import type { Page, PageRequest, UpdateContext, WriteContext } from '../../contract/calls.js'
import type { PortName, Ports } from '../../contract/ports.js'
import type { Cursor, Id, IdempotencyKey } from '../../contract/scalars.js'
import type { Customer } from '../../customer/index.js'
import type { ContractHarness, ContractInstance, ContractOptions, KnownRecords } from './ContractHarness.js'
import { ContractFailure, ensure } from './expectations.js'

/** An adapter with every port and method; a case calls only those it names as its needs. */
export type FullAdapter = Omit<CrmAdapter, PortName | 'live' | 'dispose'> &
  Required<Pick<CrmAdapter, 'live' | 'dispose'>> & {
    readonly [Name in PortName]-?: Required<NonNullable<Ports[Name]>>
  }

/** What a case needs: a method, a port of its own, or something of the harness. */
export type Need =
  | `${PortName}.${string}`
  | 'live'
  | 'dispose'
  | 'faults'
  | 'another'
  | 'audit'
  | 'rules'
  | 'roles'
  | 'enforced versions'
  | 'enforced idempotency'
  | 'customer search'
  | 'exact totals'
  | `order ${string}`
  | `filter ${string}`

/** One case before it is bound to a harness. */
export interface CaseDefinition {
  readonly name: string
  readonly port: PortName | 'adapter'
  readonly needs: readonly Need[]
  check(bench: Bench): Promise<void>
}

/** A case's tools: the adapter, what is known of the backend, and calls that many cases make. */
export interface Bench {
  /** What the harness knows; asking for what it left out fails with a sentence. */
  readonly known: Required<Omit<KnownRecords, 'emptiness'>> & Pick<KnownRecords, 'emptiness'>
  readonly harness: ContractHarness
  readonly adapter: FullAdapter
  readonly faults: NonNullable<ContractInstance['faults']>
  another(options?: ContractOptions): Promise<FullAdapter>
  audit: NonNullable<ContractInstance['audit']>
  /** Another instance, signed in under another role; it ends with the case. */
  signedInAs(role: 'reader' | 'discreet' | 'stranger'): Promise<FullAdapter>
  /** The known customer as it is now. */
  customer(): Promise<Customer>
}

/** A fresh key, with nothing else. */
export function newWrite(): WriteContext {
  return { key: `contract-${randomText()}` as IdempotencyKey }
}

/** A fresh key, and the revision that a change is made from. */
export function newUpdate(record: { readonly revision?: Customer['revision'] }): UpdateContext {
  return { ...newWrite(), basedOn: record.revision ?? null }
}

/** A text that no record has yet. */
export function randomText(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Lets what has been started get on its way. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1))
}

const mostPages = 400

/** Every row of a list, page by page, until the cursor ends. */
export async function everyRow<TRow>(ask: (page: PageRequest) => Promise<Page<TRow>>, size?: number): Promise<TRow[]> {
  const rows: TRow[] = []
  const request: PageRequest = size === undefined ? {} : { size }
  let after: Cursor | null = null
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page: Page<TRow> = await ask(after === null ? request : { ...request, after })
    rows.push(...page.items)
    after = page.nextCursor
    if (after === null) return rows
    ensure(page.items.length > 0, 'A page that names a next cursor must hold a row.')
  }
  throw new ContractFailure(`The list did not end after ${mostPages} pages.`)
}

/** The ids of rows, in their order. */
export function idsOf(rows: readonly { readonly id: Id }[]): Id[] {
  return rows.map(({ id }) => id)
}

/** A page size that cuts the customer list into several pages, but not into hundreds. */
export async function sizeOfSeveralPages({ adapter }: Bench): Promise<number> {
  const { items, total } = await adapter.customers.list({}, {})
  return Math.max(2, Math.ceil((total?.count ?? items.length) / 7))
}

/** Changes one field of the known customer as it is now. */
export async function writeText(bench: Bench, preferences: string | null): Promise<Customer> {
  const before = await bench.customer()
  return bench.adapter.customers.update(before.id, { preferences }, newUpdate(before))
}
