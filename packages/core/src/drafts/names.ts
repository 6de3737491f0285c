import type { RecordRef } from '../contract/calls.js'
import type { DraftKey } from './types.js'

/** Names whose drafts they are: a backend and a person. */
export function ownerOf(scope: readonly string[]): string {
  return JSON.stringify(scope)
}

/** Names a record of a backend, whoever writes about it. */
export function recordOf(scope: readonly string[], { resource, id }: RecordRef): string {
  return JSON.stringify([...scope.slice(0, -1), resource, id])
}

/** The records that a draft tells about. */
export function recordsOf({ on }: DraftKey, about: readonly RecordRef[] = []): readonly RecordRef[] {
  return on && on !== 'new' ? [on, ...about] : about
}

/** Names one form of one person for one record. */
export function draftOf(scope: readonly string[], { form, on = 'new', part = '' }: DraftKey): string {
  return JSON.stringify([...scope, form, ...(on === 'new' ? [on] : [on.resource, on.id]), part])
}

/** Names the copy of a draft that one page writes for one version of the form. */
export function copyOf(draft: string, version: number, page: string): string {
  return JSON.stringify([draft, version, page])
}

/** A name that no other open draft has, in this window or another. */
export function newPage(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
