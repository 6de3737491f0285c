import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Instant, Revision } from '../contract/scalars.js'
import { createDraftStore } from './createDraftStore.js'
import type { DraftSession, DraftSessionOptions } from './DraftSession.js'
import type { DraftStore, DraftStoreOptions } from './DraftStore.js'
import { draftDatabaseName } from './draftDatabase.js'
import { openDraft } from './openDraft.js'
import type { DraftKey } from './types.js'

const scope = ['clientele', 'memory', 'p-zhou-lan']
const customer = { resource: 'customers', id: 'c-huadong' } as const
const key: DraftKey = { form: 'visit', on: customer }
const now = () => '2026-11-20T06:51:00.000Z' as Instant

let opened: { close(): void }[] = []

function store(options: Partial<DraftStoreOptions> = {}): DraftStore {
  const made = createDraftStore({ scope, now, ...options })
  opened.push(made)
  return made
}

/** A form in a window of its own, which has found what there is. */
async function form(options: DraftSessionOptions = {}, { of = key, inStore = store() } = {}): Promise<DraftSession> {
  const session = openDraft(inStore, of, { delay: 0, ...options })
  opened.unshift(session)
  await vi.waitFor(() => expect(session.getState().status).toBe('open'))
  return session
}

const savedAs = (session: DraftSession, keptOn: 'device' | 'page' = 'device') =>
  vi.waitFor(() => expect(session.getState()).toMatchObject({ savedAt: now(), keptOn }))

async function type(session: DraftSession, values: Record<string, unknown>) {
  session.save(values)
  await savedAs(session)
}

async function everythingStored(): Promise<string> {
  const database = await openDB(draftDatabaseName)
  const rows = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)))
  database.close()
  const decoder = new TextDecoder('latin1')
  return JSON.stringify(rows, (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? decoder.decode(value) : value,
  )
}

beforeEach(() => deleteDB(draftDatabaseName))
afterEach(() => {
  for (const each of opened) each.close()
  opened = []
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('openDraft', () => {
  it('gives back after a reload what was typed, with files and strokes', async () => {
    const photo = new File(['pixels'], 'pump.jpg', { type: 'image/jpeg' })
    const strokes = [[{ x: 0.1, y: 0.2 }]]
    await type(await form(), { note: '续约意向明确', photo, signature: { strokes } })
    const { restored } = (await form()).getState()
    expect(restored).toMatchObject({
      from: 'device',
      savedAt: now(),
      values: { note: '续约意向明确', signature: { strokes } },
    })
    expect(await new Response(restored?.values.photo as File).text()).toBe('pixels')
  })

  it('writes at once when the page is left', async () => {
    const session = await form({ delay: 60_000 })
    session.save({ note: 'just typed' })
    session.flush()
    await savedAs(session)
    expect((await form()).getState().restored?.values).toEqual({ note: 'just typed' })
  })

  it('keeps the drafts of two people, two records and two forms apart', async () => {
    await type(await form(), { note: 'mine' })
    const others = [
      form({}, { inStore: store({ scope: ['clientele', 'memory', 'p-he-jing'] }) }),
      form({}, { of: { form: 'visit', on: { resource: 'customers', id: 'c-hydrocon' } } }),
      form({}, { of: { form: 'visit' } }),
      form({}, { of: { form: 'customer-edit', on: customer } }),
      form({}, { of: { ...key, part: 'second' } }),
    ]
    for (const other of await Promise.all(others)) expect(other.getState().restored).toBeNull()
  })

  it('is gone once the work is done', async () => {
    const session = await form()
    await type(session, { note: 'sent' })
    session.finish()
    await vi.waitFor(async () => expect(await store().list()).toEqual([]))
  })

  it('brings back what was discarded', async () => {
    const session = await form()
    await type(session, { note: 'oh no' })
    session.discard({ note: '' })
    session.save({ note: '' })
    await vi.waitFor(async () => expect(await store().list()).toEqual([]))
    expect(session.getState()).toMatchObject({ discarded: true, savedAt: null })
    session.undo()
    expect(session.getState().restored).toMatchObject({ from: 'undo', values: { note: 'oh no' } })
    await vi.waitFor(async () => expect(await store().list()).toHaveLength(1))
  })

  it('drops drafts that are too old', async () => {
    await type(await form(), { note: 'long ago' })
    const later = () => '2026-12-21T06:51:00.000Z' as Instant
    expect((await form({}, { inStore: store({ now: later }) })).getState().restored).toBeNull()
    expect(await store().list()).toEqual([])
  })

  it('tells when the record changed since', async () => {
    await type(await form({ basedOn: 'r1' as Revision }), { note: 'x' })
    const session = await form({ basedOn: 'r2' as Revision })
    expect(session.getState().restored).toMatchObject({ basedOn: 'r1', recordChanged: true })
    await type(session, { note: 'y' })
    expect((await form()).getState().restored).toMatchObject({ basedOn: 'r1', values: { note: 'y' } })
  })
})

describe('openDraft with another version of the form', () => {
  it('migrates, and sets aside what the form no longer has', async () => {
    await type(await form(), { name: 'Pump', colour: 'red' })
    const migrate = ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, title: name })
    const newer = { version: 2, migrate, fields: [{ key: 'title' }] }
    const session = await form(newer)
    expect(session.getState()).toMatchObject({ restored: { values: { title: 'Pump' } }, aside: { colour: 'red' } })
    await type(session, { title: 'Pump 2' })
    expect((await form(newer)).getState()).toMatchObject({
      restored: { values: { title: 'Pump 2' } },
      aside: { colour: 'red' },
    })
    expect(await store().list()).toHaveLength(1)
  })

  it.each([
    ['newer', { version: 3 }, { version: 2 }],
    [
      'migration',
      { version: 1 },
      {
        version: 2,
        migrate: () => {
          throw new Error('cannot')
        },
      },
    ],
  ] as const)('keeps what it cannot open (%s), beside what is typed anew', async (reason, wrote, opens) => {
    await type(await form(wrote), { note: 'precious' })
    const session = await form(opens)
    expect(session.getState()).toMatchObject({ restored: null, unopened: [{ reason, values: { note: 'precious' } }] })
    await type(session, { note: 'anew' })
    session.finish()
    await vi.waitFor(async () => expect(await store().list()).toHaveLength(1))
    expect((await form(wrote)).getState().restored?.values).toEqual({ note: 'precious' })
    const [copy] = session.getState().unopened
    session.dropUnopened(copy?.id ?? '')
    await vi.waitFor(async () => expect(await store().list()).toEqual([]))
  })
})

describe('openDraft with sensitive values', () => {
  const fields = [
    { key: 'note' },
    { key: 'phone', sensitive: 'phone' },
    { key: 'contacts', fields: [{ key: 'mail', sensitive: 'email' }] },
  ]
  const typed = { note: 'plain', phone: '13816526021', contacts: [{ mail: 'lijianguo@hdch.example' }] }

  it('keeps them encrypted, with a key that no script can read', async () => {
    await type(await form({ fields }), typed)
    const everything = await everythingStored()
    expect(everything).toContain('plain')
    expect(everything).not.toMatch(/13816526021|lijianguo/)
    expect((await form({ fields })).getState().restored?.values).toEqual(typed)
    const database = await openDB(draftDatabaseName)
    const [secret] = await database.getAll('keys')
    database.close()
    await expect(crypto.subtle.exportKey('raw', secret)).rejects.toThrow(/not extractable/)
  })

  it('never has them in clear when the page is left in a hurry', async () => {
    const session = await form({ fields, delay: 60_000 })
    session.save(typed)
    session.flush()
    await savedAs(session)
    expect(await everythingStored()).not.toMatch(/13816526021|lijianguo/)
    expect((await form({ fields })).getState().restored?.values).toEqual(typed)
  })

  it('leaves them out where nothing can be encrypted, and says which', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const session = await form({ fields })
    await type(session, typed)
    const leftOut = [
      { field: 'phone', reason: 'sensitive' },
      { field: 'contacts.mail', reason: 'sensitive' },
    ]
    expect(session.getState().leftOut).toEqual(leftOut)
    expect(await everythingStored()).not.toMatch(/13816526021|lijianguo/)
    const again = await form({ fields })
    expect(again.getState()).toMatchObject({ leftOut, restored: { values: { note: 'plain', contacts: [{}] } } })
  })

  it('names what it can no longer decrypt, and keeps the rest', async () => {
    await type(await form({ fields }), typed)
    const database = await openDB(draftDatabaseName)
    await database.clear('keys')
    database.close()
    expect((await form({ fields })).getState()).toMatchObject({
      restored: { values: { note: 'plain' } },
      leftOut: [{ field: 'phone' }, { field: 'contacts.mail' }],
    })
  })
})

describe('openDraft in two windows', () => {
  it('tells both that the form is open in the other', async () => {
    const first = await form()
    const second = await form()
    for (const session of [first, second]) {
      await vi.waitFor(() => expect(session.getState().elsewhere).toEqual({ event: 'open', savedAt: null, open: true }))
    }
    second.close()
    await vi.waitFor(() => expect(first.getState().elsewhere).toBeNull())
  })

  it('keeps both, and brings back the one saved last', async () => {
    let minute = 0
    const clock = () => `2026-11-20T06:5${minute++}:00.000Z` as Instant
    const inStore = store({ now: clock })
    const first = await form({}, { inStore })
    const second = await form({}, { inStore })
    first.save({ note: 'first' })
    await vi.waitFor(() => expect(second.getState().elsewhere).toMatchObject({ event: 'saved' }))
    second.save({ note: 'second' })
    await vi.waitFor(() => expect(first.getState().elsewhere).toMatchObject({ event: 'saved', open: true }))
    const later = await form()
    expect(later.getState()).toMatchObject({ restored: { values: { note: 'second' } }, elsewhere: { event: 'saved' } })
    later.reloadTheirs()
    await vi.waitFor(() => expect(later.getState().restored).toMatchObject({ from: 'elsewhere' }))
  })

  it('lets one take over, and the other load what that one has', async () => {
    const first = await form()
    const second = await form()
    await type(first, { note: 'first' })
    await type(second, { note: 'second' })
    first.takeOver()
    await vi.waitFor(() => expect(second.getState().elsewhere).toMatchObject({ event: 'taken-over' }))
    expect(await store().list()).toHaveLength(1)
    second.reloadTheirs()
    await vi.waitFor(() => expect(second.getState().restored?.values).toEqual({ note: 'first' }))
    expect(second.getState().restored?.from).toBe('elsewhere')
  })

  it('says in one that the work was finished in the other', async () => {
    const first = await form()
    const second = await form()
    await type(first, { note: 'x' })
    first.finish()
    await vi.waitFor(() => expect(second.getState().elsewhere).toMatchObject({ event: 'finished' }))
  })
})

describe('clearing drafts', () => {
  it('drops all of one person, everywhere, and no other', async () => {
    const session = await form()
    await type(session, { note: 'mine' })
    const others = store({ scope: ['clientele', 'memory', 'p-he-jing'] })
    await type(await form({}, { inStore: others }), { note: 'theirs' })
    await store().clear()
    await vi.waitFor(() => expect(session.getState().trouble).toBe('signed-out'))
    session.save({ note: 'typed on' })
    session.flush()
    expect(await store().list()).toEqual([])
    expect(await others.list()).toHaveLength(1)
  })

  it('drops all on a record, whoever wrote them, and what tells about it', async () => {
    const session = await form()
    await type(session, { note: 'mine' })
    const others = store({ scope: ['clientele', 'memory', 'p-he-jing'] })
    const visit = await form({ about: [customer] }, { of: { form: 'visit' }, inStore: others })
    await type(visit, { note: 'theirs' })
    await store({ scope: ['clientele', 'memory', ''] }).erase(customer)
    for (const each of [session, visit]) await vi.waitFor(() => expect(each.getState().trouble).toBe('erased'))
    expect(await everythingStored()).not.toMatch(/mine|theirs/)
  })
})

describe('openDraft without storage', () => {
  const failing = (error: DOMException) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error
    })

  it('keeps what is typed on the page while there is no room, and stores it when there is', async () => {
    const inStore = store()
    const session = await form({}, { inStore })
    const full = failing(new DOMException('full', 'QuotaExceededError'))
    session.save({ note: 'typed on' })
    await savedAs(session, 'page')
    expect(session.getState().trouble).toBe('full')
    expect((await form({}, { inStore })).getState().restored?.values).toEqual({ note: 'typed on' })
    full.mockRestore()
    session.save({ note: 'typed on and on' })
    await savedAs(session)
    expect(session.getState().trouble).toBeNull()
  })

  it.each([
    ['there is none', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'it is forbidden',
      () =>
        vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
          throw new DOMException('no', 'SecurityError')
        }),
    ],
  ])('keeps what is typed on the page where %s', async (_, forbid) => {
    forbid()
    const session = await form()
    expect(session.getState()).toMatchObject({ trouble: 'forbidden', restored: null })
    session.save({ note: 'typed' })
    await savedAs(session, 'page')
  })

  it('says when a newer release of the library wrote the database', async () => {
    ;(await openDB(draftDatabaseName, 99)).close()
    expect((await form()).getState().trouble).toBe('newer-library')
  })

  it('gives way when the database is deleted under it, and begins another', async () => {
    const session = await form()
    await type(session, { note: 'one' })
    await deleteDB(draftDatabaseName)
    session.save({ note: 'two' })
    await vi.waitFor(async () => expect((await form()).getState().restored?.values).toEqual({ note: 'two' }))
  })

  it('leaves out files beyond the bound, and names them', async () => {
    const session = await form({}, { inStore: store({ maxFileBytes: 10 }) })
    await type(session, { note: 'x', photos: [new Blob(['0123456789ABCDEF'])] })
    expect(session.getState().leftOut).toEqual([{ field: 'photos', reason: 'too-large' }])
  })
})
