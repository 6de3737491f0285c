import type { Id, LocalizedText } from '../contract/scalars.js'

/** A person of the company, as the directory knows them. */
export interface Person {
  readonly id: Id
  readonly name: string
  readonly department?: Id
  readonly active: boolean
}

/** One entry of a maintained list, such as a source or an industry (S12). */
export interface Option {
  readonly value: string
  readonly label: LocalizedText
  /** Still shown where it is chosen, no longer offered. */
  readonly retired?: boolean
}
