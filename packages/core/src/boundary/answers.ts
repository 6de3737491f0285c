import type { PortName, Ports } from '../contract/ports.js'
import { customer, customerSummary, interaction, likeness } from './customers.js'
import { actor, blob, fileLink, fileRef, option, permission, person, revealed, uploadProgress } from './directory.js'
import { page } from './pages.js'
import { record } from './records.js'
import { list, object, rows, type Schema } from './schema.js'
import { figures } from './values.js'

/** What each method of some ports answers; null where nothing is due. */
type Answers<TName extends PortName> = Readonly<
  Record<TName extends PortName ? keyof NonNullable<Ports[TName]> : never, Schema | null>
>

const customers: Answers<'customers'> = {
  list: page(customerSummary),
  get: customer,
  create: customer,
  update: customer,
  act: customer,
  remove: null,
  count: figures,
  interactions: page(interaction),
  logInteraction: interaction,
  duplicates: rows(likeness),
}

const anyObject = object({})
const anyRecord = record({})
const anyPage = page(anyRecord)

// Until their own schemas come, these are only known to be records, pages and objects.
const others: Answers<'tickets' | 'visits' | 'sheets' | 'surveys'> = {
  list: anyPage,
  get: anyRecord,
  create: anyRecord,
  update: anyRecord,
  act: anyRecord,
  remove: null,
  count: figures,
  events: anyPage,
  append: anyRecord,
  body: anyRecord,
  lifecycle: anyObject,
  definitions: list(anyObject),
  instrument: anyObject,
  instruments: page(anyObject),
  publish: anyObject,
  submit: anyRecord,
  save: anyObject,
  resume: anyObject,
  responses: page(anyObject),
  results: anyObject,
}

const files: Answers<'files'> = {
  upload: fileRef,
  read: blob,
  link: fileLink,
  list: page(fileRef),
  begin: uploadProgress,
  append: uploadProgress,
  resume: uploadProgress,
  abandon: null,
}
const directory: Answers<'directory'> = { people: rows(person), search: page(person), options: rows(option) }
const access: Answers<'access'> = { actor, can: list(permission), reveal: revealed }

/** What every method of every port answers. */
export const answers: Readonly<Record<PortName, Readonly<Record<string, Schema | null>>>> = {
  customers,
  tickets: others,
  visits: others,
  sheets: others,
  surveys: others,
  files,
  directory,
  access,
}
