import type {
  Customer,
  CustomerFilter,
  CustomerInput,
  CustomerSummary,
  Interaction,
  InteractionFilter,
  InteractionInput,
  Likeness,
} from '../customer/index.js'
import type { Option, Person } from '../directory/index.js'
import type { SheetDefinition, SheetInput, SheetRecord } from '../sheet/index.js'
import type { Instrument, SurveyFilter, SurveyResponse, SurveyResults } from '../survey/index.js'
import type {
  Lifecycle,
  Ticket,
  TicketEntry,
  TicketEvent,
  TicketFilter,
  TicketInput,
  TicketSummary,
} from '../ticket/index.js'
import type { Visit, VisitFilter, VisitInput, VisitSummary } from '../visit/index.js'
import type {
  ActionRequest,
  Attribution,
  CallContext,
  ListQuery,
  Page,
  Patch,
  Reason,
  Receipt,
  RecordRef,
  Resource,
  UpdateContext,
  Versioned,
  WriteContext,
} from './calls.js'
import type { Id, IdempotencyKey, Instant, Revealed } from './scalars.js'

/** Reads and writes one kind of record. A missing method is a missing ability. */
export interface RecordPort<TRecord extends Versioned, TSummary extends Versioned, TInput, TFilter> {
  list(query: ListQuery<TFilter>, context: CallContext): Promise<Page<TSummary>>
  get(id: Id, context: CallContext): Promise<TRecord>
  create?(input: TInput, context: WriteContext): Promise<TRecord>
  update?(id: Id, patch: Patch<TInput>, context: UpdateContext): Promise<TRecord>
  act?(id: Id, action: ActionRequest, context: UpdateContext): Promise<TRecord>
  remove?(id: Id, context: UpdateContext): Promise<void>
  count?(query: ListQuery<TFilter>, by: string, context: CallContext): Promise<Readonly<Record<string, number>>>
}

/** Customers, their contacts and what happened with them (S01, S02, S06, S53). */
export interface CustomersPort extends RecordPort<Customer, CustomerSummary, CustomerInput, CustomerFilter> {
  interactions?(id: Id, query: ListQuery<InteractionFilter>, context: CallContext): Promise<Page<Interaction>>
  logInteraction?(id: Id, input: InteractionInput, context: WriteContext): Promise<Interaction>
  /** Compares raw values where they are; answers masked. */
  duplicates?(input: Patch<CustomerInput>, context: CallContext): Promise<readonly Likeness[]>
}

/** Tickets and their history (S43). */
export interface TicketsPort extends RecordPort<Ticket, TicketSummary, TicketInput, TicketFilter> {
  events?(id: Id, query: ListQuery, context: CallContext): Promise<Page<TicketEvent>>
  append?(id: Id, entry: TicketEntry, context: WriteContext): Promise<TicketEvent>
  /** For backends that list events without bodies. */
  body?(id: Id, eventId: Id, context: CallContext): Promise<TicketEvent>
  lifecycle?(context: CallContext): Promise<Lifecycle>
}

/** The dossier of a visit. Its papers are sheet records that carry the visit's id; they are signed and approved there. */
export type VisitsPort = RecordPort<Visit, VisitSummary, VisitInput, VisitFilter>

/** Paper forms as definitions and records. */
export interface SheetsPort {
  definitions(context: CallContext): Promise<readonly SheetDefinition[]>
  list(kind: string, query: ListQuery, context: CallContext): Promise<Page<SheetRecord>>
  get(kind: string, id: Id, context: CallContext): Promise<SheetRecord>
  create?(kind: string, input: SheetInput, context: WriteContext): Promise<SheetRecord>
  update?(kind: string, id: Id, values: Patch<SheetInput['values']>, context: UpdateContext): Promise<SheetRecord>
  act?(kind: string, id: Id, action: ActionRequest, context: UpdateContext): Promise<SheetRecord>
}

/** Survey instruments, answers and results. */
export interface SurveysPort {
  instrument(id: Id, version: number | 'current', context: CallContext): Promise<Instrument>
  instruments?(query: ListQuery, context: CallContext): Promise<Page<Instrument>>
  publish?(instrument: Instrument, context: UpdateContext): Promise<Instrument>
  /** An anonymous instrument's response names no customer, ticket, visit or actor. */
  submit(response: SurveyResponse, context: WriteContext): Promise<Receipt>
  /** Keeps progress behind an opaque token that holds no answer. */
  save?(response: SurveyResponse, token: string | null, context: WriteContext): Promise<{ readonly token: string }>
  resume?(token: string, context: CallContext): Promise<SurveyResponse>
  responses?(query: ListQuery<SurveyFilter>, context: CallContext): Promise<Page<SurveyResponse>>
  results?(query: SurveyFilter, context: CallContext): Promise<SurveyResults>
}

/** A stored file, without its bytes (S102). */
export interface FileRef {
  readonly id: Id
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly mediaType: string
  /** Who stored it and when, where a backend lists its files. */
  readonly added?: Attribution
}

/** What an upload says besides its bytes. */
export interface Upload {
  readonly name: string
  readonly on?: RecordRef
  readonly onProgress?: (sentBytes: number) => void
}

/** A file that is going to be sent in parts. */
export interface UploadPlan {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly mediaType: string
  readonly on?: RecordRef
}

/** Some of a file's bytes, and where in the file they begin. */
export interface UploadPart {
  readonly at: number
  readonly bytes: Blob
}

/** How far an upload in parts has come. */
export interface UploadProgress {
  /** Names the upload. Opaque; only ever sent back. */
  readonly token: string
  /** How many bytes the backend holds, counted from the first. */
  readonly sentBytes: number
  /** The stored file, once its last byte is there. */
  readonly file?: FileRef
}

/** Stores and returns files (S102). With `begin`, `append` and `resume` an upload that was cut goes on where it stopped. */
export interface FilesPort {
  upload(file: Blob, upload: Upload, context: WriteContext): Promise<FileRef>
  read(id: Id, context: CallContext): Promise<Blob>
  /** Only where a short-lived URL carries no token of the user. */
  link?(id: Id, context: CallContext): Promise<{ readonly url: string; readonly expiresAt: Instant }>
  /** The files that hang on a record, the newest first. */
  list?(on: RecordRef, query: ListQuery, context: CallContext): Promise<Page<FileRef>>
  /** Announces a file that comes in parts of at most `capabilities.files.partBytes`. */
  begin?(plan: UploadPlan, context: WriteContext): Promise<UploadProgress>
  /** Takes a part that begins where the held bytes end; another one is passed over. Either way it answers what is held. */
  append?(token: string, part: UploadPart, context: WriteContext): Promise<UploadProgress>
  /** What is held of an upload, the stored file included; `gone` once it has expired. */
  resume?(token: string, context: CallContext): Promise<UploadProgress>
  /** Forgets the bytes of an unfinished upload. */
  abandon?(token: string, context: WriteContext): Promise<void>
}

/** People and option lists: owners, authors, departments, sources, industries, tags (S12). */
export interface DirectoryPort {
  people(ids: readonly Id[], context: CallContext): Promise<readonly Person[]>
  search?(
    query: ListQuery<{ readonly role?: string; readonly department?: Id }>,
    context: CallContext,
  ): Promise<Page<Person>>
  options?(list: string, context: CallContext): Promise<readonly Option[]>
}

/** A question about a right. */
export interface Check {
  readonly action: string
  readonly on: RecordRef | Resource
}

/** The answer to a `Check`. */
export interface Permission {
  readonly allowed: boolean
  readonly reason?: Reason
}

/** The signed-in person with their roles (S96). */
export interface Actor extends Person {
  readonly roles: readonly string[]
}

/** Who is asking, what they may do, and sensitive values in clear (S96). */
export interface AccessPort {
  actor(context: CallContext): Promise<Actor>
  can?(checks: readonly Check[], context: CallContext): Promise<readonly Permission[]>
  /** Audited by the backend. The answer goes to the asking component alone: no query or mutation cache holds it. */
  reveal?(handle: Id, on: RecordRef, reason: string, context: CallContext): Promise<Revealed>
}

/** Spelled like the query key it touches: resource, kind, id, part. */
export interface Topic {
  readonly resource: Resource
  readonly kind?: string
  readonly id?: Id
  readonly part?: ListName
}

/** Something changed at the backend; no payload, only where. */
export interface Change {
  readonly topic: Topic
  readonly change: 'created' | 'updated' | 'removed'
  /** The write that caused it, by which a client knows its own echo. */
  readonly key?: IdempotencyKey
}

/** What a live connection says; `resync` means that something may have been missed. */
export type LiveSignal =
  | { readonly type: 'changed'; readonly changes: readonly Change[] }
  | { readonly type: 'resync' }
  | { readonly type: 'status'; readonly status: 'connected' | 'reconnecting' | 'closed' }

/** Tells about changes as they happen. */
export interface LivePort {
  /** Returns the way to stop listening. */
  subscribe(topics: readonly Topic[], on: (signal: LiveSignal) => void): () => void
}

/** Every list that can be asked for. */
export type ListName = Resource | 'interactions' | 'events' | 'responses' | 'instruments' | 'people' | 'files'

/** The ports an adapter may have; each one is optional. */
export interface Ports {
  readonly customers?: CustomersPort
  readonly tickets?: TicketsPort
  readonly visits?: VisitsPort
  readonly sheets?: SheetsPort
  readonly surveys?: SurveysPort
  readonly files?: FilesPort
  readonly directory?: DirectoryPort
  readonly access?: AccessPort
}

/** The name of a port. */
export type PortName = keyof Ports
