import type { ContactInput, Customer, CustomerInput, CustomerPatch, Id, ListPatch } from '@clientele/core'

/** A change without anything sensitive in it: clearing the address is one, typing an address is not. */
export interface PlainCustomerPatch extends Omit<CustomerPatch, 'address' | 'contacts'> {
  readonly address?: null
  readonly contacts?: ListPatch<Omit<ContactInput, 'phone' | 'email'>>
}

/** One change of a customer. */
export interface UpdateCustomerVariables {
  readonly id: Id
  /** A patch with a sensitive value comes as a function: TanStack keeps what it is given while the component lives. */
  readonly patch: PlainCustomerPatch | (() => CustomerPatch)
  /** The customer the change was made from. @default the one in the cache */
  readonly base?: Customer
}

const notOptimistic: readonly string[] = ['address', 'contacts', 'owner'] satisfies (keyof CustomerInput)[]

/** The patch of an update, however it is given. */
export function patchOf({ patch }: UpdateCustomerVariables): CustomerPatch {
  return typeof patch === 'function' ? patch() : patch
}

/** The fields of a patch that may be shown before the backend has answered: those that read as they are written. */
export function optimisticFields(patch: CustomerPatch): Partial<Customer> {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !notOptimistic.includes(field)))
}

/** The same fields as they were, to take an optimistic change back. */
export function formerFields(fields: Partial<Customer>, former: Customer): Partial<Customer> {
  return Object.fromEntries((Object.keys(fields) as (keyof Customer)[]).map((field) => [field, former[field]]))
}
