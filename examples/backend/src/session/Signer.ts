import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Schema } from '../database/schema.js'

/** Signs what the server hands out and wants back unchanged: sessions and cursors. */
export interface Signer {
  sign(purpose: string, text: string): string
  verify(purpose: string, text: string, signature: string): boolean
}

/** The signer of a database, whose secret is made once and survives a restart. */
export async function openSigner(database: Kysely<Schema>): Promise<Signer> {
  await database
    .insertInto('settings')
    .values({ key: 'secret', value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { value } = await database
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'secret')
    .executeTakeFirstOrThrow()
  return signerOf(Buffer.from(value, 'base64url'))
}

function signerOf(secret: Buffer): Signer {
  const digest = (purpose: string, text: string) => createHmac('sha256', secret).update(`${purpose}\n${text}`).digest()
  return {
    sign: (purpose, text) => digest(purpose, text).toString('base64url'),
    verify(purpose, text, signature) {
      const given = Buffer.from(signature, 'base64url')
      const due = digest(purpose, text)
      return given.length === due.length && timingSafeEqual(given, due)
    },
  }
}
