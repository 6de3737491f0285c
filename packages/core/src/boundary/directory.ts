import type { Actor, FileRef, FilesPort, Permission, UploadProgress } from '../contract/ports.js'
import type { Revealed } from '../contract/scalars.js'
import type { Option, Person } from '../directory/index.js'
import { absent, list, object, type Shape, value } from './schema.js'
import { attribution, figure, flag, id, moment, reason, text, texts, url } from './values.js'

const personShape = { id, name: text, department: absent(id), active: flag } satisfies Shape<Person>

/** A person as the directory knows them. */
export const person = object(personShape)

/** The signed-in person. */
export const actor = object({ ...personShape, roles: list(text) } satisfies Shape<Actor>)

/** One entry of a maintained list. */
export const option = object({ value: id, label: texts, retired: absent(flag) } satisfies Shape<Option>)

/** The answer to a question about a right. */
export const permission = object({ allowed: flag, reason: absent(reason) } satisfies Shape<Permission>)

/** A sensitive value in clear. */
export const revealed = object({ value: text, expiresAt: moment } satisfies Shape<Revealed>)

/** A stored file. */
export const fileRef = object({
  id,
  name: text,
  size: figure,
  mediaType: text,
  added: attribution,
} satisfies Shape<FileRef>)

/** How far an upload in parts has come. */
export const uploadProgress = object({
  token: id,
  sentBytes: figure,
  file: absent(fileRef),
} satisfies Shape<UploadProgress>)

/** Where to fetch a file from. */
export const fileLink = object({ url, expiresAt: moment } satisfies Shape<
  Awaited<ReturnType<NonNullable<FilesPort['link']>>>
>)

/** The bytes of a file. */
export const blob = value('blob', (input) => (input instanceof Blob ? input : undefined))
