import type { ReactNode } from 'react'

/** A field that both sides changed, with what it was and the two values, drawn; of a sensitive value its mask. */
export interface ConflictOverlap {
  /** The path of the field: `grade`, or `contacts.<id>.jobTitle`. */
  readonly field: string
  /** The name of the field, as its label says it. */
  readonly label: string
  readonly original: ReactNode
  readonly yours: ReactNode
  readonly theirs: ReactNode
}

/** A field that only one side changed, with its value, drawn. */
export interface ConflictMerged {
  readonly field: string
  readonly label: string
  readonly original: ReactNode
  readonly value: ReactNode
  readonly by: 'yours' | 'theirs'
}

/** The value chosen for each field that both sides changed, by its path. */
export type ConflictChoices = Readonly<Record<string, 'yours' | 'theirs'>>
