declare const brand: unique symbol

/** A plain value that a check has vouched for. */
export type Brand<TBase, TName extends string> = TBase & { readonly [brand]: TName }

/** Opaque, compared with `===`, never parsed; `local:…` marks a record that the backend has not confirmed yet. */
export type Id = string

/** A day on somebody's calendar: `2026-11-21`. */
export type CalendarDate = Brand<string, 'CalendarDate'>

/** A moment, UTC: `2026-11-21T09:05:00.000Z`. A backend's "unset" (null, 1970) is absence, never an Instant. */
export type Instant = Brand<string, 'Instant'>

/** A wall-clock promise: stays 09:00 in its zone whatever daylight saving does. */
export interface PlannedTime {
  readonly date: CalendarDate
  /** `HH:mm`. */
  readonly time: string
  /** An IANA zone name. */
  readonly zone: string
}

/** The same text in several languages, by BCP 47 tag. */
export type LocalizedText = Readonly<Partial<Record<string, string>>>

/** The backend's name for this state of the record (ETag, rev, row version). Opaque; only ever sent back. */
export type Revision = Brand<string, 'Revision'>

/** Where a page ends, in the backend's own words. Opaque; only ever sent back. */
export type Cursor = Brand<string, 'Cursor'>

/** Names one intended write, so that a repeated send has one effect. */
export type IdempotencyKey = Brand<string, 'IdempotencyKey'>

/** An amount of money; the amount is a decimal string, so that no figure is rounded on its way. */
export interface Money {
  readonly amount: string
  /** ISO 4217. */
  readonly currency: string
}

/** What a sensitive value is, which decides its mask. */
export type SensitiveKind = 'phone' | 'email' | 'address' | 'identity' | 'account' | 'text'

/** A sensitive value as it is read: a mask to show and a handle to ask for the value with. */
export interface MaskedValue {
  readonly kind: SensitiveKind
  readonly masked: string
  readonly handle: Id
}

/** Typed by a person, on its way out: never cached, echoed, logged, stored in clear or put in a URL. */
export type Secret = Brand<string, 'Secret'>

/** A sensitive value in clear, for a limited time. */
export interface Revealed {
  readonly value: string
  readonly expiresAt: Instant
}
