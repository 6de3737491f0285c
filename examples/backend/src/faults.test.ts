import { expect, it } from 'vitest'
import { createBackend } from './createBackend.js'
import { migrate } from './database/migrate.js'
import { openDatabase } from './database/openDatabase.js'

it('says nothing of the database when it fails, and logs no value', async () => {
  const database = await openDatabase()
  await migrate(database.kysely)
  const lines: string[] = []
  const app = createBackend({ database, log: (line) => lines.push(line) })
  const first = await app.request('http://localhost/api/session')
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const headers = {
    Cookie: (first.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '',
    'X-CSRF-Token': csrfToken,
    'Content-Type': 'application/json',
  }
  await database.kysely.schema.dropTable('customers').cascade().execute()
  const body = JSON.stringify({ search: '13816526021' })
  const response = await app.request('http://localhost/api/customers/search', { method: 'POST', headers, body })
  const text = await response.text()
  expect(response.status).toBe(500)
  expect(JSON.parse(text)).toMatchObject({ code: 'unavailable', effect: 'none', title: 'The server has failed' })
  expect(text).not.toMatch(/relation|customers|sql/i)
  expect(lines.join('\n')).toContain('42P01')
  expect(lines.join('\n')).not.toContain('13816526021')
  await database.close()
}, 30_000)
