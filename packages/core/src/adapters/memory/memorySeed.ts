import type { Wire } from '../../contract/adapter.js'
import type { Id } from '../../contract/scalars.js'
import type { Contact, Customer, Interaction } from '../../customer/index.js'
import type { Option, Person } from '../../directory/index.js'

/** A contact as the memory adapter keeps it: in clear, and never answered so. */
export interface MemoryContact extends Pick<Wire<Contact>, 'id' | 'name' | 'jobTitle' | 'main'> {
  readonly phone?: string | null
  readonly email?: string | null
}

/** Who did something and when, with the person by id. */
export interface MemoryAttribution {
  readonly at: string
  readonly by?: Id
}

type PlainCustomerField =
  | 'id'
  | 'number'
  | 'name'
  | 'shortName'
  | 'grade'
  | 'industry'
  | 'region'
  | 'source'
  | 'since'
  | 'lastContact'
  | 'counts'
  | 'creditLimit'
  | 'preferences'
  | 'buyingHabits'
  | 'tags'
  | 'warnings'
  | 'custom'
  | 'version'

/** A customer as the memory adapter keeps it: in clear, people by id. */
export interface MemoryCustomer extends Pick<Wire<Customer>, PlainCustomerField> {
  /** A person of the directory. */
  readonly owner?: Id | null
  readonly address?: string | null
  readonly contacts: readonly MemoryContact[]
  readonly created?: MemoryAttribution
  readonly updated?: MemoryAttribution
  /** Further texts that a search finds it by, such as pinyin and initials. */
  readonly searchKeys?: readonly string[]
}

/** An interaction as the memory adapter keeps it. */
export interface MemoryInteraction
  extends Pick<Wire<Interaction>, 'id' | 'kind' | 'at' | 'detail' | 'result' | 'subject' | 'ledTo'> {
  readonly customer: Id
  readonly author?: Id | null
}

/** A person of the directory, with the department in words. */
export interface MemoryPerson extends Person {
  readonly departmentName?: string
  readonly roles?: readonly string[]
}

/** What a memory adapter starts with; it is copied, never changed. */
export interface MemorySeed {
  readonly customers?: readonly MemoryCustomer[]
  readonly interactions?: readonly MemoryInteraction[]
  readonly people?: readonly MemoryPerson[]
  /** Directory lists by name: `industries`, `regions`, `customer-sources`, `customer-tags`, … */
  readonly options?: Readonly<Record<string, readonly Option[]>>
  /** Who is signed in under which role. */
  readonly actors?: Readonly<Record<string, Id>>
}
