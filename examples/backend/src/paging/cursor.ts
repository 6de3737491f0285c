import * as z from 'zod/mini'
import { invalidField } from '../http/Problem.js'
import type { Signer } from '../session/Signer.js'
import type { KeyValue } from './keyset.js'

/** What a cursor belongs to: the list and the question it was answered to. */
export interface CursorScope {
  readonly list: string
  readonly query: { readonly filter?: unknown; readonly search?: unknown; readonly sort?: unknown }
}

const keyValues = z.array(z.nullable(z.string()))

/** Writes where a page ends: the keys of its last row, signed together with the question. */
export function writeCursor(signer: Signer, scope: CursorScope, keys: readonly KeyValue[]): string {
  const text = Buffer.from(JSON.stringify(keys)).toString('base64url')
  return `${text}.${signer.sign(purposeOf(scope), text)}`
}

/** Reads a cursor back; one that was changed, or that belongs to another question, is refused. */
export function readCursor(signer: Signer, scope: CursorScope, cursor: string): readonly KeyValue[] {
  const [text = '', signature = ''] = cursor.split('.')
  const refused = invalidField(['page', 'after'], { code: 'pattern' }, 400)
  if (!signer.verify(purposeOf(scope), text, signature)) throw refused
  const keys = z.safeParse(keyValues, JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  if (!keys.success) throw refused
  return keys.data
}

function purposeOf({ list, query }: CursorScope): string {
  return `cursor ${list} ${JSON.stringify([query.filter ?? null, query.search ?? null, query.sort ?? null])}`
}
