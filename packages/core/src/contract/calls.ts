import type { Condition } from '../condition/index.js'
import type { FieldDescriptor, FieldValue } from '../field/index.js'
import type { Cursor, Id, IdempotencyKey, Instant, LocalizedText, Revision } from './scalars.js'

/** What every call carries; aborting rejects with the signal's reason and leaves no timer. */
export interface CallContext {
  readonly signal?: AbortSignal
}

/** What every write carries. */
export interface WriteContext extends CallContext {
  readonly key: IdempotencyKey
}

/** What every change of an existing record carries. */
export interface UpdateContext extends WriteContext {
  /** The revision the change was made from; `null` only where the resource declares versions `none`. */
  readonly basedOn: Revision | null
}

/** The kinds of record a backend may hold. */
export type Resource = 'customers' | 'tickets' | 'visits' | 'surveys' | 'sheets'

/** Names one record across resources. */
export interface RecordRef {
  readonly resource: Resource
  readonly id: Id
  readonly kind?: string
}

/** Absent = unchanged, null = cleared, value = replaced whole. A list of records with ids takes a `ListPatch`. */
export type Patch<TInput> = {
  readonly [Key in keyof TInput]?: NonNullable<TInput[Key]> extends readonly (infer Element)[]
    ? Element extends { readonly id?: Id }
      ? ListPatch<Element>
      : TInput[Key] | null
    : TInput[Key] | null
}

/** A change of one element of a list. */
export interface ListChange<TElement> {
  readonly id: Id
  readonly patch: Patch<Omit<TElement, 'id'>>
}

/** Changes of a list whose elements have ids. */
export interface ListPatch<TElement> {
  readonly add?: readonly TElement[]
  readonly remove?: readonly Id[]
  readonly change?: readonly ListChange<TElement>[]
}

/** One key of an order. */
export interface SortKey {
  readonly by: string
  readonly direction: 'ascending' | 'descending'
}

/** What a list is asked for. */
export interface ListQuery<TFilter = Condition> {
  readonly filter?: TFilter
  /** May hold a phone number: adapters send it in a body, hooks never persist a query that has one. */
  readonly search?: string
  /** The backend's order, collation included, is final and breaks ties by id. Hooks never sort again. */
  readonly sort?: readonly SortKey[]
  readonly page?: PageRequest
}

/** At most one of the three anchors; `around` opens a long history at one entry. */
export interface PageRequest {
  readonly size?: number
  readonly after?: Cursor
  readonly before?: Cursor
  readonly around?: Id
}

/** A row that failed its check, by place; its value is left out. */
export interface RejectedRow {
  readonly index: number
  readonly id?: Id
  readonly path: string
  readonly expected: string
}

/** One page of a list. */
export interface Page<TItem> {
  readonly items: readonly TItem[]
  readonly nextCursor: Cursor | null
  readonly previousCursor?: Cursor | null
  readonly total?: { readonly count: number; readonly exact: boolean }
  /** Filled by the boundary: rows that failed their schema. */
  readonly rejected?: readonly RejectedRow[]
}

/** What every record has; `revision` may be absent in lists. */
export interface Versioned {
  readonly id: Id
  readonly revision?: Revision
  readonly rights?: Rights
}

/** An unnamed field is writable if the port can write. A hidden field is not in the record at all. */
export interface Rights {
  readonly fields?: Readonly<Record<string, 'read' | 'masked' | 'hidden'>>
  readonly actions?: readonly ActionOffer[]
}

/** What may be done now, said by the backend, else by the shipped lifecycle. Only the backend enforces it. */
export interface ActionOffer {
  readonly action: string
  readonly input?: readonly FieldDescriptor[]
  /** Why the action cannot be taken now; absent when it can. */
  readonly refused?: Reason
}

/** An action somebody takes on a record. */
export interface ActionRequest {
  readonly action: string
  readonly input?: Readonly<Record<string, FieldValue>>
}

/** Why something is so, as a code; the words live in the catalogues, `text` is for what only the backend can phrase. */
export interface Reason {
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly text?: LocalizedText
}

/** For backends that answer a write with less than the record: the boundary reads the record back. */
export interface Receipt {
  readonly id: Id
  readonly revision?: Revision
}

/** A person as records name them: enough to show without asking the directory. */
export interface PersonName {
  readonly id: Id
  readonly name: string
  /** The department in words, where the backend sends it. */
  readonly department?: string
}

/** Who did something, and when. */
export interface Attribution {
  readonly at: Instant
  readonly by?: PersonName
}
