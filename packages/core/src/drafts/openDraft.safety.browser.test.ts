import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Instant, Revision } from '../contract/scalars.js'
import { createDraftStore } from './createDraftStore.js'
import type { DraftSession, DraftSessionOptions } from './DraftSession.js'
import type { DraftStore } from './DraftStore.js'
import { draftDatabaseName } from './draftDatabase.js'
import { openDraft } from './openDraft.js'
import type { DraftKey } from './types.js'

const customer = { resource: 'customers', id: 'c-huadong' } as const
const key: DraftKey = { form: 'visit', on: customer }
const now = () => '2026-11-20T06:51:00.000Z' as Instant
const fields = [{ key: 'note' }, { key: 'phone', sensitive: 'phone' }]
const typed = { note: 'plain', phone: '13816526021' }

let opened: { close(): void }[] = []

function store(): DraftStore {
  const made = createDraftStore({ scope: ['clientele', 'memory', 'p-zhou-lan'], now })
  opened.push(made)
  return made
}

async function form(options: DraftSessionOptions = {}, inStore = store()): Promise<DraftSession> {
  const session = openDraft(inStore, key, { delay: 0, ...options })
  opened.unshift(session)
  await vi.waitFor(() => expect(session.getState().status).toBe('open'))
  return session
}

async function type(session: DraftSession, values: Record<string, unknown>, keptOn = 'device') {
  session.save(values)
  await vi.waitFor(() => expect(session.getState()).toMatchObject({ savedAt: now(), keptOn }))
}

async function everythingStored(): Promise<string> {
  const database = await openDB(draftDatabaseName)
  const rows = await database.getAll('drafts')
  database.close()
  return JSON.stringify(rows)
}

beforeEach(() => deleteDB(draftDatabaseName))
afterEach(() => {
  for (const each of opened) each.close()
  opened = []
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('openDraft with secrets', () => {
  it('keeps the value of a sensitive field encrypted when the form no longer has the field', async () => {
    await type(await form({ fields }), typed)
    const later = await form({ fields: [{ key: 'note' }] })
    expect(later.getState().aside).toEqual({ phone: '13816526021' })
    await type(later, { note: 'typed on' })
    await vi.waitFor(async () => expect(await everythingStored()).toContain('typed on'))
    expect(await everythingStored()).not.toContain('13816526021')
    const again = await form({ fields })
    expect(again.getState().restored?.values).toEqual({ note: 'typed on', phone: '13816526021' })
  })

  it('keeps it encrypted when a migration gave it a name that no field has', async () => {
    await type(await form({ fields }), typed)
    const migrate = ({ phone, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, mobile: phone })
    const later = await form({ fields: [{ key: 'note' }], version: 2, migrate })
    await type(later, { note: 'typed on' })
    await vi.waitFor(async () => expect(await everythingStored()).toContain('typed on'))
    expect(await everythingStored()).not.toContain('13816526021')
  })

  it('names what was not encrypted in time when the page died', async () => {
    const session = await form({ fields, delay: 60_000 })
    let end = () => {}
    const never = new Promise<ArrayBuffer>((_, reject) => {
      end = () => reject(new DOMException('too late', 'OperationError'))
    })
    vi.spyOn(crypto.subtle, 'encrypt').mockReturnValue(never)
    session.save(typed)
    session.flush()
    await vi.waitFor(async () => expect(await everythingStored()).toContain('plain'))
    expect((await form({ fields })).getState()).toMatchObject({
      restored: { values: { note: 'plain' } },
      leftOut: [{ field: 'phone', reason: 'sensitive' }],
    })
    end()
  })

  it('keeps the rest where the browser cannot keep a key', async () => {
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, ...rest) {
      if (value instanceof CryptoKey) throw new DOMException('no keys here', 'DataCloneError')
      return put.call(this, value, ...rest)
    })
    const session = await form({ fields })
    await type(session, typed)
    expect(session.getState()).toMatchObject({ trouble: null, leftOut: [{ field: 'phone', reason: 'sensitive' }] })
    expect((await form({ fields })).getState().restored?.values).toEqual({ note: 'plain' })
  })

  it('forgets what only the page holds when the person signs out elsewhere', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const inStore = store()
    await type(await form({}, inStore), typed, 'page')
    expect((await inStore.read(key)).draft?.values).toEqual(typed)
    await store().clear()
    await vi.waitFor(async () => expect((await inStore.read(key)).draft).toBeNull())
  })

  it('forgets what only the page holds about a record that is erased elsewhere', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const inStore = store()
    await type(await form({}, inStore), typed, 'page')
    await store().erase(customer)
    await vi.waitFor(async () => expect((await inStore.read(key)).draft).toBeNull())
  })
})

describe('openDraft after what one did oneself', () => {
  it('begins the next work with the revision that the last one made', async () => {
    const session = await form({ basedOn: 'r1' as Revision })
    await type(session, { note: 'first' })
    session.rebase('r2' as Revision)
    session.finish()
    await type(session, { note: 'second' })
    const restored = (await form({ basedOn: 'r2' as Revision })).getState().restored
    expect(restored).toMatchObject({ basedOn: 'r2', recordChanged: false })
  })

  it('shows nothing of a work that was done before it was found', async () => {
    await type(await form(), { note: 'sent already' })
    const session = openDraft(store(), key, { delay: 0 })
    opened.unshift(session)
    session.finish()
    await vi.waitFor(() => expect(session.getState().status).toBe('open'))
    expect(session.getState()).toMatchObject({ restored: null, savedAt: null })
    await vi.waitFor(async () => expect((await store().read(key)).draft).toBeNull())
  })

  it('keeps what was typed last when there is nothing to load from elsewhere', async () => {
    const session = await form({ delay: 60_000 })
    session.save({ note: 'just typed' })
    session.reloadTheirs()
    await vi.waitFor(async () => expect((await store().read(key)).draft).toBeNull())
    session.flush()
    await vi.waitFor(async () => expect((await store().read(key)).draft?.values).toEqual({ note: 'just typed' }))
  })

  it('says nothing to others of what it could not store', async () => {
    const other = await form()
    const inStore = store()
    const session = await form({}, inStore)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await type(session, { note: 'here alone' }, 'page')
    await vi.waitFor(() => expect(other.getState().elsewhere?.open).toBe(true))
    session.close()
    await vi.waitFor(() => expect(other.getState().elsewhere).toBeNull())
  })
})
