import * as z from 'zod/mini'
import type { Actor, FileRef, Permission } from '../contract/ports.js'
import type { Revealed } from '../contract/scalars.js'
import type { Option, Person } from '../directory/index.js'
import { absent, object, type Shape, value } from './schema.js'
import { id, localized, moment, reason, text } from './values.js'

const personShape = { id, name: text, department: absent(id), active: z.boolean() } satisfies Shape<Person>

/** A person as the directory knows them. */
export const person = object(personShape)

/** The signed-in person. */
export const actor = object({ ...personShape, roles: z.array(text) } satisfies Shape<Actor>)

/** One entry of a maintained list. */
export const option = object({ value: id, label: localized, retired: absent(z.boolean()) } satisfies Shape<Option>)

/** The answer to a question about a right. */
export const permission = object({ allowed: z.boolean(), reason: absent(reason) } satisfies Shape<Permission>)

/** A sensitive value in clear; nothing else of the answer is let through. */
export const revealed = z.object({ value: text, expiresAt: moment } satisfies Shape<Revealed>)

/** A stored file. */
export const fileRef = object({ id, name: text, size: z.number(), mediaType: text } satisfies Shape<FileRef>)

/** An address to fetch a file from; a script is none. */
export const fileLink = object({
  url: value('url', (input) =>
    typeof input === 'string' && /^(?:https?:\/\/|blob:|\/)/i.test(input) ? input : undefined,
  ),
  expiresAt: moment,
})

/** The bytes of a file. */
export const blob = value('blob', (input) => (input instanceof Blob ? input : undefined))
