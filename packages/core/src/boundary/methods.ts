import type { PortName, Ports } from '../contract/ports.js'
import { type Answer, nothing, one, page, rows, tuple } from './answers.js'
import { customer, customerSummary, interaction, likeness } from './customers.js'
import { actor, blob, fileLink, fileRef, option, permission, person, revealed } from './directory.js'
import { anyObject, anyRecord, figures } from './records.js'
import type { Schema } from './schema.js'

/** How one method is to be treated. */
export interface Method {
  readonly answer: Answer
  /** The call changes something, so a failure may leave it unknown what became of it. */
  readonly write?: boolean
  /** A receipt may come in place of the record. */
  readonly receipt?: boolean
}

type Methods<TPort> = { readonly [Name in keyof Required<TPort>]: Method }

const read = (answer: Answer): Method => ({ answer })
const write = (answer: Answer): Method => ({ answer, write: true })
const save = (schema: Schema): Method => ({ answer: one(schema), write: true, receipt: true })

const recordMethods = (summary: Schema, full: Schema) => ({
  list: read(page(summary)),
  get: read(one(full)),
  create: save(full),
  update: save(full),
  act: save(full),
  remove: write(nothing),
  count: read(one(figures)),
})

/** Every method of every port. */
export const methods: { readonly [Name in PortName]: Methods<NonNullable<Ports[Name]>> } = {
  customers: {
    ...recordMethods(customerSummary, customer),
    interactions: read(page(interaction)),
    logInteraction: write(one(interaction)),
    duplicates: read(rows(likeness)),
  },
  tickets: {
    ...recordMethods(anyRecord, anyRecord),
    events: read(page(anyRecord)),
    append: write(one(anyRecord)),
    body: read(one(anyRecord)),
    lifecycle: read(one(anyObject)),
  },
  visits: recordMethods(anyRecord, anyRecord),
  sheets: {
    definitions: read(rows(anyObject)),
    list: read(page(anyRecord)),
    get: read(one(anyRecord)),
    create: save(anyRecord),
    update: save(anyRecord),
    act: save(anyRecord),
  },
  surveys: {
    instrument: read(one(anyObject)),
    instruments: read(page(anyObject)),
    publish: write(one(anyObject)),
    submit: write(one(anyRecord)),
    save: write(one(anyObject)),
    resume: read(one(anyObject)),
    responses: read(page(anyObject)),
    results: read(one(anyObject)),
  },
  files: { upload: write(one(fileRef)), read: read(one(blob)), link: read(one(fileLink)) },
  directory: { people: read(rows(person)), search: read(page(person)), options: read(rows(option)) },
  access: { actor: read(one(actor)), can: read(tuple(permission)), reveal: read(one(revealed)) },
}
