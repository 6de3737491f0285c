import { customerInputFields, type Rights } from '@clientele/core'
import { type MemoryRight, type MemoryRole, memoryRoles } from '@clientele/core/adapters/memory'

/** One of the roles of the sample company. */
export type Role = keyof typeof memoryRoles

/** The roles that the picker offers. */
export const roles = Object.keys(memoryRoles) as readonly Role[]

/** True for a name of `roles`. */
export function isRole(name: string): name is Role {
  return roles.some((role) => role === name)
}

/** What somebody may do; here somebody reads the audit too. */
export type Right = MemoryRight | 'audit'

const auditing: readonly Role[] = ['manager', 'auditor']

/** True if the role has the right. */
export function roleMay(role: Role, right: string): boolean {
  return right === 'audit' ? auditing.includes(role) : memoryRoles[role].may.some((each) => each === right)
}

/** The customer fields that the role sees less of. */
function fieldsOf(role: Role): NonNullable<MemoryRole['fields']> {
  const { fields = {} }: MemoryRole = memoryRoles[role]
  return fields
}

const actions = ['update', 'log', 'reveal', 'remove'] as const

/** What a customer answers about itself to somebody of this role. */
export function customerRights(role: Role): Rights {
  const readOnly = roleMay(role, 'update') ? [] : customerInputFields.map((field) => [field, 'read'] as const)
  return {
    fields: { ...Object.fromEntries(readOnly), number: 'read', ...fieldsOf(role) },
    actions: actions.map((action) => (roleMay(role, action) ? { action } : { action, refused: missingRight(action) })),
  }
}

/** Why somebody may not do something. */
export function missingRight(right: string) {
  return { code: 'right-missing', params: { right } }
}

/** A record without the fields that are hidden from the role. */
export function withoutHidden<TRecord extends object>(role: Role, record: TRecord): TRecord {
  const fields = fieldsOf(role)
  const shown = Object.entries(record).filter(([key]) => fields[key] !== 'hidden')
  return Object.fromEntries(shown) as TRecord
}
