import { expect, it } from 'vitest'
import { forgetOldUploads } from '../files/uploads.js'
import type { Role } from '../session/roles.js'
import { bodyOf, newKey } from './answers.js'
import type { TestBackend, TestClient } from './createTestBackend.js'

/** Files in parts, files that are not what they say, and who may touch them. */
export function uploadTests(backend: () => TestBackend): void {
  const signIn = (role: Role = 'service') => backend().signIn(role)
  const begin = async (client: TestClient, plan: object = {}) =>
    client.send('POST', '/files/uploads', { name: 'a.txt', size: 6, mediaType: 'text/plain', ...plan }, newKey())
  const tokenOf = async (response: Promise<Response>) => ((await (await response).json()) as { token: string }).token
  const append = (client: TestClient, token: string, at: number | string, body: BodyInit) =>
    fetch(`${backend().url}/api/files/uploads/${token}`, {
      method: 'PATCH',
      headers: { ...client.headers, 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(at) },
      body,
    })
  const uploadWhole = (client: TestClient, type: string, body: BodyInit) =>
    fetch(`${backend().url}/api/files`, {
      method: 'POST',
      headers: { ...client.headers, ...newKey(), 'Content-Type': type, 'X-File-Name': 'a' },
      body,
    })

  it('counts a file in parts once where it hangs, and keeps none of its parts', async () => {
    const client = await signIn()
    const before = await bodyOf(client.send('GET', '/customers/c-huadong'))
    const token = await tokenOf(begin(client, { on: { resource: 'customers', id: 'c-huadong' } }))
    expect(await (await append(client, token, 0, 'abc')).json()).toEqual({ token, sentBytes: 3 })
    const [one, two] = await Promise.all([append(client, token, 3, 'def'), append(client, token, 3, 'def')])
    const ended = [await one.json(), await two.json()] as { file: { id: string } }[]
    expect(ended[0]).toEqual(ended[1])
    const after = await bodyOf(client.send('GET', '/customers/c-huadong'))
    expect(after.counts.files).toBe(before.counts.files + 1)
    expect(await (await client.send('GET', `/files/${ended[0]?.file.id}`)).text()).toBe('abcdef')
    const parts = backend().database.kysely.selectFrom('upload_parts').selectAll().where('token', '=', token)
    expect(await parts.execute()).toEqual([])
  })

  it('refuses what is too large, of no known type or on nobody before a byte is sent', async () => {
    const client = await signIn()
    const statuses = [
      await begin(client, { size: 10 * 1024 * 1024 + 1 }),
      await begin(client, { mediaType: 'text/html' }),
      await begin(client, { name: ' / ' }),
      await begin(client, { size: -1 }),
      await begin(client, { on: { resource: 'customers', id: 'c-nobody' } }),
      await begin(await signIn('auditor')),
    ].map(({ status }) => status)
    expect(statuses).toEqual([413, 415, 422, 422, 404, 403])
  })

  it('keeps the upload of one person from another', async () => {
    const token = await tokenOf(begin(await signIn()))
    const other = await signIn('manager')
    expect((await append(other, token, 0, 'abc')).status).toBe(404)
    expect((await other.send('GET', `/files/uploads/${token}`)).status).toBe(404)
    await other.send('DELETE', `/files/uploads/${token}`, undefined, newKey())
    expect((await (await signIn()).send('GET', `/files/uploads/${token}`)).status).toBe(200)
  })

  it('refuses a place that is none', async () => {
    const client = await signIn()
    const token = await tokenOf(begin(client))
    for (const at of ['', '-1', '1e3', 'x']) expect((await append(client, token, at, 'abc')).status).toBe(400)
  })

  it('finds out a file that is not what it says', async () => {
    const client = await signIn()
    const refused = [
      await uploadWhole(client, 'image/png', '<script>alert(1)</script>'),
      await uploadWhole(client, 'application/pdf', 'MZ\x90\x00'),
      await uploadWhole(client, 'application/octet-stream', 'MZ\x90\x00'),
      await uploadWhole(client, 'text/plain', new Uint8Array([0x41, 0, 0x42])),
    ]
    for (const response of refused) {
      expect(response.status).toBe(422)
      expect((await bodyOf(response)).fieldErrors[0]?.reason.code).toBe('file-content')
    }
    expect((await uploadWhole(client, 'image/png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]))).status).toBe(201)
  })

  it('finds it out of parts too, one byte at a time', async () => {
    const client = await signIn()
    const size = 20
    const token = await tokenOf(begin(client, { mediaType: 'image/png', size }))
    const statuses: number[] = []
    for (let at = 0; at < size; at += 1) statuses.push((await append(client, token, at, 'x')).status)
    expect(statuses.slice(0, -1).every((status) => status === 200)).toBe(true)
    expect(statuses.at(-1)).toBe(422)
    const early = await tokenOf(begin(client, { mediaType: 'image/png', size: 600 }))
    expect((await append(client, early, 0, 'x'.repeat(500))).status).toBe(422)
  })

  it('forgets after a day what nobody went on with', async () => {
    const client = await signIn()
    const token = await tokenOf(begin(client))
    await append(client, token, 0, 'abc')
    const { kysely } = backend().database
    await forgetOldUploads(kysely, '2026-11-21T06:49:00.000Z')
    expect((await client.send('GET', `/files/uploads/${token}`)).status).toBe(200)
    await forgetOldUploads(kysely, '2026-11-21T06:51:00.000Z')
    expect((await client.send('GET', `/files/uploads/${token}`)).status).toBe(404)
    expect(await kysely.selectFrom('upload_parts').selectAll().where('token', '=', token).execute()).toEqual([])
  })

  it('takes a name apart that wants to lead somewhere', async () => {
    const client = await signIn()
    const token = await tokenOf(begin(client, { name: '..\\../证书\u0000\u202egpj.exe', size: 1 }))
    const { file } = (await (await append(client, token, 0, 'x')).json()) as { file: { name: string } }
    expect(file.name).toBe('.. .. 证书 gpj.exe')
  })
}
