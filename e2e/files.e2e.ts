import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { customerAt, expect, openCard, type Person, test } from './intranet.js'

const size = 2_500_000

/** Bytes in no pattern that a part could repeat, headed as a PDF. */
function certificate(): Buffer {
  const bytes = Buffer.alloc(size)
  for (let index = 0, seed = 7; index < size; index += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    bytes[index] = seed >>> 24
  }
  bytes.write('%PDF-1.7\n')
  return bytes
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('[data-slot="attachment-list"] [data-slot="file-picker-input"]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer })
}

async function filesOf(person: Person, id: string, name: string) {
  const { items } = (await person.call('POST', '/files/search', {
    on: { resource: 'customers', id },
    query: {},
  })) as { readonly items: readonly { readonly id: string; readonly name: string; readonly size: number }[] }
  return items.filter((file) => file.name === name)
}

test('an upload that is cut at 90 % goes on where it stopped, and the server has one whole file', async ({
  signIn,
}) => {
  const person = await signIn('service')
  const { page } = person
  const { id } = await customerAt(person, 20)
  await openCard(page, id)
  const name = `校准证书 (${Date.now()}).pdf`
  const begun: string[] = []
  const offsets: number[] = []
  let cut = true
  await page.route('**/api/files/uploads**', async (route) => {
    const request = route.request()
    const offset = Number(request.headers()['upload-offset'])
    if (request.method() === 'POST') begun.push(request.url())
    if (cut && request.method() === 'PATCH' && offset >= size * 0.9) return route.abort('connectionreset')
    if (cut && request.method() === 'GET') return route.abort('connectionreset')
    if (request.method() === 'PATCH') offsets.push(offset)
    return route.continue()
  })

  const bytes = certificate()
  await choose(page, name, bytes)
  await expect(page.getByText('2.3 MB of 2.4 MB')).toBeVisible()
  await expect(page.getByRole('button', { name: `Go on with ${name}` })).toBeVisible({ timeout: 20_000 })
  cut = false
  await page.getByRole('button', { name: `Go on with ${name}` }).click()
  const download = page.getByRole('button', { name: `Download ${name}` })
  await expect(download).toBeVisible()
  expect(begun).toHaveLength(1)
  expect(new Set(offsets).size).toBe(offsets.length)
  expect(await filesOf(person, id, name)).toHaveLength(1)

  const saving = page.waitForEvent('download')
  await download.click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe(name)
  expect(bytes.equals(await readFile(await saved.path()))).toBe(true)
  expect(page.url()).toContain(id)
})

test('an upload waits while there is no network, and goes on when it is back', async ({ signIn }) => {
  const person = await signIn('service')
  const { page, context } = person
  const { id } = await customerAt(person, 21)
  await openCard(page, id)
  let cut = false
  await page.route('**/api/files/uploads/*', async (route) => {
    if (cut || Number(route.request().headers()['upload-offset']) < 1_000_000) return route.continue()
    cut = true
    await context.setOffline(true)
    return route.abort('internetdisconnected')
  })
  const name = `offline ${Date.now()}.pdf`
  await choose(page, name, certificate())
  await expect(page.getByText('Waits for the network, then goes on by itself')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('button', { name: `Download ${name}` })).toBeVisible()
  expect(await filesOf(person, id, name)).toMatchObject([{ size }])
})

test('a program that calls itself a PDF is refused with a sentence, and nothing is kept', async ({ signIn }) => {
  const person = await signIn('service')
  const { page } = person
  const { id } = await customerAt(person, 22)
  await openCard(page, id)
  await choose(page, 'invoice.pdf', Buffer.from('MZ\x90\x00 this program'))
  await expect(page.locator('[data-status="failed"]')).toContainText('The content is not what the file’s type says')
  expect(await filesOf(person, id, 'invoice.pdf')).toEqual([])
})
