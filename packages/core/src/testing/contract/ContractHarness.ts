import type { CrmAdapter } from '../../contract/adapter.js'
import type { Id } from '../../contract/scalars.js'
import type { Fault } from '../../faults/index.js'

/** What a customer is found by. */
export type SearchKind = 'number' | 'name' | 'contact' | 'phone' | 'email' | 'pinyin' | 'initials'

/** Records that the suite can rely on; it changes the first customer and adds others. */
export interface KnownRecords {
  /** A customer with two contacts or more, an owner, an industry, a grade and a region. */
  readonly customerId: Id
  /** An id in the shape of the backend's own that no record has. */
  readonly missingId: Id
  /** Phones, addresses and e-mail addresses in clear that the backend holds; the suite looks for them where they must not be. */
  readonly rawValues: readonly string[]
  /** Searches that each find one known customer. */
  readonly searches?: readonly { readonly by: SearchKind; readonly text: string; readonly finds: Id }[]
  /** A customer of which these fields are null, these empty lists, and these not there at all. */
  readonly emptiness?: {
    readonly id: Id
    readonly nulls: readonly string[]
    readonly empties: readonly string[]
    readonly absents: readonly string[]
  }
  /** A customer with 25 interactions or more, where the port has a history. */
  readonly customerWithManyInteractionsId?: Id
  /** A contact of `customerId` whose phone the suite writes, compares and reveals. */
  readonly phone?: { readonly contactId: Id; readonly raw: string }
  /** Somebody of the directory. */
  readonly personId?: Id
  /** A directory list with at least one entry. */
  readonly optionList?: string
}

/** What a case works on, fresh or shared; a shared backend keeps what earlier cases wrote. */
export interface ContractInstance {
  readonly adapter: CrmAdapter
  readonly known: KnownRecords
  /** Scripts faults on the way of the calls to come. */
  readonly faults?: { fail(fault: Fault): void }
  /** Another adapter to the same backend, as a second person would have. */
  another?(options?: ContractOptions): Promise<CrmAdapter>
  /** The reveals that the backend has written down. */
  audit?(): Promise<readonly { readonly handle: Id; readonly reason: string }[]>
  dispose(): Promise<void>
}

/** How an adapter is to be signed in. */
export interface ContractOptions {
  /** One of the harness's roles. @default the editor */
  readonly role?: string
}

/** The roles of a backend, by what the suite needs of them. */
export interface ContractRoles {
  /** May do everything. */
  readonly editor: string
  /** May read, not write. */
  readonly reader: string
  /** May read, not reveal. */
  readonly discreet: string
  /** May not even read. */
  readonly stranger: string
}

/** How the suite gets at an adapter and at the backend behind it. */
export interface ContractHarness {
  /** An adapter of this kind, never called: which methods and capabilities it has decides which cases there are. */
  readonly shape: CrmAdapter
  /**
   * What else the instances can do beside calling the adapter; `rules` says that the backend keeps the rules of the fields:
   * longest texts, digits of a phone, the shape of an e-mail address. @default nothing
   */
  readonly offers?: readonly ('faults' | 'another' | 'audit' | 'rules')[]
  /** Absent: the cases about rights are left out. */
  readonly roles?: ContractRoles
  /** How long one case may take. @default 10 */
  readonly seconds?: number
  create(options?: ContractOptions): Promise<ContractInstance>
}
