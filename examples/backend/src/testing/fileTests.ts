import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createBackend } from '../createBackend.js'
import { bodyOf, newKey } from './answers.js'
import type { TestBackend } from './createTestBackend.js'

/** Files and the page beside the data. */
export function fileTests(backend: () => TestBackend): void {
  const upload = async (body: BodyInit, headers: Record<string, string>) => {
    const client = await backend().signIn('service')
    return fetch(`${backend().url}/api/files`, {
      method: 'POST',
      headers: { ...client.headers, ...newKey(), 'X-File-Name': 'note.txt', ...headers },
      body,
    })
  }

  it('hands a file out as a download that is never run', async () => {
    const client = await backend().signIn('service')
    const stored = await bodyOf(
      upload('bytes', { 'Content-Type': 'text/plain', 'X-File-Name': encodeURIComponent(`../证书"\n(1)*'.txt`) }),
    )
    const response = await client.send('GET', `/files/${stored.id}`)
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('.. 证书" ')}%281%29%2A%27.txt`,
    )
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(await response.text()).toBe('bytes')
  })

  it('takes from a name what would turn its ending round', async () => {
    const name = encodeURIComponent('invoice\u202efdp.exe')
    expect((await bodyOf(upload('x', { 'Content-Type': 'text/plain', 'X-File-Name': name }))).name).toBe(
      'invoicefdp.exe',
    )
  })

  it('refuses what could run and what is too large', async () => {
    const statuses = [
      await upload('<script>', { 'Content-Type': 'text/html' }),
      await upload('<svg onload="x"/>', { 'Content-Type': 'image/svg+xml' }),
      await upload(new Uint8Array(10 * 1024 * 1024 + 1), { 'Content-Type': 'application/pdf' }),
      await upload('x', { 'Content-Type': 'text/plain', 'X-File-On': 'customers:c-nobody' }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([415, 415, 413, 404])
  })

  it('counts a file where it hangs', async () => {
    const client = await backend().signIn('service')
    const before = await bodyOf(client.send('GET', '/customers/c-huadong'))
    await upload('x', { 'Content-Type': 'text/plain', 'X-File-On': 'customers:c-huadong' })
    const after = await bodyOf(client.send('GET', '/customers/c-huadong'))
    expect([after.counts.files, after.revision]).toEqual([before.counts.files + 1, before.revision])
  })

  it('serves the page at every address of its own, and nothing from outside its folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clientele-page-'))
    const pages = join(folder, 'assets', 'page')
    await mkdir(join(pages, 'assets'), { recursive: true })
    await writeFile(join(pages, 'index.html'), '<!doctype html><title>Page</title>')
    await writeFile(join(pages, 'assets', 'a.js'), 'export {}')
    await writeFile(join(folder, 'assets', 'secret.txt'), 'secret')
    const app = createBackend({ database: backend().database, staticDirectory: pages })
    const get = (path: string) => app.request(`http://localhost${path}`)
    const page = await get('/customers/c-huadong')
    expect(await page.text()).toContain('<title>Page</title>')
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'self'")
    expect((await get('/')).headers.get('Cache-Control')).toBe('no-cache')
    expect((await get('/assets/a.js')).headers.get('Cache-Control')).toContain('immutable')
    expect((await get('/assets/missing.js')).status).toBe(404)
    expect((await get('/api/missing')).headers.get('Content-Type')).toBe('application/problem+json')
    for (const path of ['/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt']) {
      expect(await (await get(path)).text()).not.toContain('secret')
    }
    await rm(folder, { recursive: true })
  })
}
