/** What a role of the memory adapter may do. */
export type MemoryRight = 'view' | 'create' | 'update' | 'remove' | 'log' | 'reveal' | 'upload'

/** A role of the memory adapter: its rights, and the customer fields it sees less of. */
export interface MemoryRole {
  readonly may: readonly MemoryRight[]
  /** By field of a customer; a hidden field is left out of every answer. */
  readonly fields?: Readonly<Record<string, 'read' | 'masked' | 'hidden'>>
}

/** The roles of the sample company. */
export const memoryRoles = {
  service: { may: ['view', 'log', 'reveal', 'upload'] },
  manager: { may: ['view', 'create', 'update', 'remove', 'log', 'reveal', 'upload'] },
  auditor: {
    may: ['view'],
    fields: { address: 'masked', contacts: 'masked', preferences: 'hidden', buyingHabits: 'hidden' },
  },
  guest: { may: [] },
} as const satisfies Readonly<Record<string, MemoryRole>>
