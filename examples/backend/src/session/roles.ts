import { customerInputFields, type Rights } from '@clientele/core'

/** The roles that the picker offers. */
export const roles = ['service', 'manager', 'auditor', 'guest'] as const

/** One of `roles`. */
export type Role = (typeof roles)[number]

/** True for a name of `roles`. */
export function isRole(name: string): name is Role {
  return roles.some((role) => role === name)
}

/** What somebody may do. */
export type Right = 'view' | 'create' | 'update' | 'remove' | 'log' | 'reveal' | 'upload' | 'audit'

interface RoleDefinition {
  readonly may: readonly Right[]
  /** The customer fields that the role sees less of. */
  readonly fields?: Readonly<Record<string, 'masked' | 'hidden'>>
}

const definitions: Readonly<Record<Role, RoleDefinition>> = {
  service: { may: ['view', 'log', 'reveal', 'upload'] },
  manager: { may: ['view', 'create', 'update', 'remove', 'log', 'reveal', 'upload', 'audit'] },
  auditor: {
    may: ['view', 'audit'],
    fields: { address: 'masked', contacts: 'masked', preferences: 'hidden', buyingHabits: 'hidden' },
  },
  guest: { may: [] },
}

/** True if the role has the right. */
export function roleMay(role: Role, right: string): boolean {
  return definitions[role].may.some((each) => each === right)
}

const actions = ['update', 'log', 'reveal', 'remove'] as const

/** What a customer answers about itself to somebody of this role. */
export function customerRights(role: Role): Rights {
  const readOnly = roleMay(role, 'update') ? [] : customerInputFields.map((field) => [field, 'read'] as const)
  return {
    fields: { ...Object.fromEntries(readOnly), number: 'read', ...definitions[role].fields },
    actions: actions.map((action) => (roleMay(role, action) ? { action } : { action, refused: missingRight(action) })),
  }
}

/** Why somebody may not do something. */
export function missingRight(right: string) {
  return { code: 'right-missing', params: { right } }
}

/** A record without the fields that are hidden from the role. */
export function withoutHidden<TRecord extends object>(role: Role, record: TRecord): TRecord {
  const fields: Readonly<Record<string, string>> = definitions[role].fields ?? {}
  const shown = Object.entries(record).filter(([key]) => fields[key] !== 'hidden')
  return Object.fromEntries(shown) as TRecord
}
