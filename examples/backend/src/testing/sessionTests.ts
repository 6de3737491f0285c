import { expect, it } from 'vitest'
import { createBackend } from '../createBackend.js'
import type { TestBackend } from './createTestBackend.js'

/** Who is let in, and to what. */
export function sessionTests(backend: () => TestBackend): void {
  const api = (path: string, init?: RequestInit) => fetch(`${backend().url}/api${path}`, init)
  const search = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }

  it('gives a first visit a session that no script and no other site can use', async () => {
    const response = await api('/session')
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Strict/)
    expect(await response.json()).toMatchObject({
      actor: { name: '王敏', roles: ['service'] },
      roles: ['service', 'manager', 'auditor', 'guest'],
    })
  })

  it('marks the cookie as secure behind https', async () => {
    const app = createBackend({ database: backend().database, secureCookies: true })
    const response = await app.request('http://localhost/api/session')
    expect(response.headers.getSetCookie()[0]).toMatch(/; Secure/)
  })

  it('refuses every unsafe method without the token, a search too', async () => {
    const { headers } = await backend().signIn('manager')
    const { 'X-CSRF-Token': _token, ...withoutToken } = headers
    for (const further of [{}, { 'X-CSRF-Token': 'guessed' }]) {
      const response = await api('/customers/search', {
        ...search,
        headers: { ...search.headers, ...withoutToken, ...further },
      })
      expect(response.status).toBe(403)
    }
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      expect((await api('/customers/c-huadong', { method, headers: withoutToken })).status).toBe(403)
    }
  })

  it('refuses the token of another session', async () => {
    const [first, second] = [await backend().signIn('manager'), await backend().signIn('manager')]
    const headers = { ...search.headers, ...first.headers, 'X-CSRF-Token': second.headers['X-CSRF-Token'] ?? '' }
    expect((await api('/customers/search', { ...search, headers })).status).toBe(403)
  })

  it('asks whoever has no session to sign in', async () => {
    expect((await api('/customers/c-huadong')).status).toBe(401)
    expect((await api('/customers/search', search)).status).toBe(401)
  })

  it('knows no session that was forged', async () => {
    const { headers } = await backend().signIn('service')
    const [text = '', signature = ''] = (headers.Cookie ?? '').replace('clientele_session=', '').split('.')
    const payload = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    const forged = Buffer.from(JSON.stringify({ ...payload, role: 'manager' })).toString('base64url')
    const Cookie = `clientele_session=${forged}.${signature}`
    expect((await api('/customers/c-huadong', { headers: { Cookie } })).status).toBe(401)
  })

  it('ends a session after twelve hours', async () => {
    const { headers } = await backend().signIn('service')
    const later = createBackend({ database: backend().database, clock: () => '2026-11-20T18:50:00.001Z' })
    const response = await later.request('http://localhost/api/access/actor', { headers })
    expect(response.status).toBe(401)
  })

  it('forbids a guest everything but the session', async () => {
    const guest = await backend().signIn('guest')
    const statuses = await Promise.all([
      guest.send('GET', '/customers/c-huadong'),
      guest.send('POST', '/customers/search', {}),
      guest.send('POST', '/directory/people', { ids: [] }),
      guest.send('GET', '/access/actor'),
      guest.send('GET', '/audit/reveals'),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect((await guest.send('GET', '/session')).status).toBe(200)
  })

  it('shows an auditor the audit but not what is hidden from them', async () => {
    const auditor = await backend().signIn('auditor')
    const customer = await (await auditor.send('GET', '/customers/c-huadong')).json()
    expect(customer).not.toHaveProperty('preferences')
    expect(customer.rights.fields).toMatchObject({ name: 'read', contacts: 'masked', preferences: 'hidden' })
    expect((await auditor.send('GET', '/audit/reveals')).status).toBe(200)
    const service = await backend().signIn('service')
    expect((await service.send('GET', '/audit/reveals')).status).toBe(403)
  })

  it('answers for no other name, so that no site can borrow ours', async () => {
    const app = createBackend({ database: backend().database })
    expect((await app.request('http://intranet.evil.example/api/session')).status).toBe(421)
    const named = createBackend({ database: backend().database, hostNames: ['crm.company.example'] })
    expect((await named.request('http://crm.company.example/api/session')).status).toBe(200)
  })

  it('begins no session for a link from another site, which would end the one there is', async () => {
    const app = createBackend({ database: backend().database })
    for (const site of ['cross-site', 'same-site']) {
      const response = await app.request('http://localhost/api/session', { headers: { 'Sec-Fetch-Site': site } })
      expect([response.status, response.headers.getSetCookie()]).toEqual([403, []])
    }
    const typed = await app.request('http://localhost/api/session', { headers: { 'Sec-Fetch-Site': 'none' } })
    expect(typed.status).toBe(200)
  })

  it('writes one line a request, without what was searched for', async () => {
    const lines: string[] = []
    const { headers } = await backend().signIn('service')
    const app = createBackend({
      database: backend().database,
      clock: () => '2026-11-20T06:50:00.000Z',
      log: (line) => lines.push(line),
    })
    await app.request('http://localhost/api/customers/search?note=secret', {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ search: '13816526021' }),
    })
    expect(lines).toEqual([expect.stringMatching(/^POST \/api\/customers\/search 200 \d+ ms$/)])
  })
}
