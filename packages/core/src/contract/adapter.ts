import type { Page, Receipt, Resource } from './calls.js'
import type { ListName, LivePort, Ports } from './ports.js'
import type { Brand, MaskedValue } from './scalars.js'

/** How well one list can be paged, sought and ordered. */
export interface ListCapabilities {
  /** `offset` repeats and skips while rows arrive: pages are de-duplicated by id. */
  readonly paging: 'cursor' | 'offset' | 'none'
  readonly backwards: boolean
  readonly around: boolean
  readonly maxSize: number
  readonly total: 'exact' | 'estimate' | 'none'
  readonly search: boolean
  /** What a search looks at for everybody: `number`, `name`, `contact`, `phone`, `email`, `pinyin`; left out, nothing is claimed. */
  readonly searches?: readonly string[]
  readonly sort: readonly string[]
  readonly filter: readonly string[]
}

/** Which files a backend takes, and how. */
export interface FileCapabilities {
  readonly maxBytes?: number
  /** Such as `application/pdf`, `image/*` or `.pdf`; without it every type is taken. */
  readonly mediaTypes?: readonly string[]
  /** The size of a part where files can be sent in parts; a smaller file goes in one piece. */
  readonly partBytes?: number
}

/** Methods say what can be done, capabilities how well. Whatever is left out means the poorest value. */
export interface Capabilities {
  readonly lists: Readonly<Partial<Record<ListName, ListCapabilities>>>
  readonly versions: Readonly<Partial<Record<Resource, 'enforced' | 'advisory' | 'none'>>>
  /** Without it, a write whose answer was lost is never sent again by itself: the person is asked. */
  readonly idempotency: 'enforced' | 'none'
  readonly masking: 'backend' | 'adapter'
  readonly freshness: 'push' | { readonly pollSeconds: number }
  readonly surveyResults: 'backend' | 'adapter'
  readonly files: FileCapabilities
}

/** A backend as every hook and widget sees it. */
export interface CrmAdapter extends Ports {
  readonly name: string
  /** Tells backends and tenants apart. With the actor's id it heads every query key, draft and outbox entry. */
  readonly scope: string
  readonly capabilities: Capabilities
  readonly live?: LivePort
  /** On sign-out and unmount: closes sockets and pollers, forgets tokens. */
  dispose?(): void
}

/** A type as it comes over the wire: brands are plain strings, and a sensitive value may still be in clear. */
export type Wire<TValue> =
  TValue extends Brand<string, string>
    ? string
    : TValue extends Blob
      ? TValue
      : TValue extends MaskedValue
        ? MaskedValue | string
        : TValue extends readonly (infer Element)[]
          ? readonly Wire<Element>[]
          : TValue extends object
            ? { readonly [Key in keyof TValue]: Wire<TValue[Key]> }
            : TValue

/** A port as an author writes it: plain strings, and a receipt where a write is due a record. */
export type SourcePort<TPort> = {
  readonly [Method in keyof TPort]: TPort[Method] extends
    | ((...args: infer Arguments) => Promise<infer Result>)
    | undefined
    ? (
        ...args: Arguments
      ) => Promise<Method extends 'create' | 'update' | 'act' ? Wire<Result> | Wire<Receipt> : Wire<Result>>
    : TPort[Method]
}

/** What an author hands to `defineAdapter`. */
export type AdapterSource = Pick<CrmAdapter, 'name' | 'scope' | 'live' | 'dispose'> & {
  readonly capabilities?: Partial<Capabilities>
} & { readonly [Name in keyof Ports]: SourcePort<NonNullable<Ports[Name]>> }

/** Turns what an author wrote into a checked adapter. */
export type DefineAdapter = (source: AdapterSource) => CrmAdapter

/** An item of a page type. */
export type PageItem<TPage> = TPage extends Page<infer Item> ? Item : never
