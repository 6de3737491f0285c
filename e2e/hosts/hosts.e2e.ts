import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { PNG } from 'pngjs'
import { changedPixels, hostPixels, stillHostPixels } from './hostPixels.js'
import type {} from './showStories.js'

const root = resolve(import.meta.dirname, '../..')
const files = ['components', 'forms']
  .map((name) => join('packages', name, 'src'))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.stories.tsx'))
      .map((file) => join(folder, file)),
  )
  .sort()

/** Opens a host page that is watched for errors. */
async function openHost(page: Page, name: 'strict' | 'hostile'): Promise<string[]> {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(String(process.env.HOSTS_URL))) problems.push(`request to ${request.url()}`)
  })
  await page.goto(`${process.env.HOSTS_URL}/${name}.html`)
  await page.waitForFunction(() => 'hosts' in window)
  await page.evaluate(() => window.hosts.ready())
  return problems
}

/** Holds the host to what it looked like; a change that passes within three seconds was a host on its way to rest. */
async function expectUnchanged(page: Page, before: PNG, story: string) {
  if (await page.evaluate(() => window.hosts.overlaid())) return
  const changed = async () => changedPixels(before, await hostPixels(page))
  await expect.configure({ soft: true }).poll(changed, { message: story, timeout: 3_000 }).toBe(0)
}

for (const file of files) {
  const name = file.replace(/^packages\/|\.stories\.tsx$/g, '').replace('/src/', '/')

  test(`${name} changes nothing of a hostile page, which changes nothing of it`, async ({ page }) => {
    const problems = await openHost(page, 'hostile')
    const before = { pixels: await stillHostPixels(page), traces: await page.evaluate(() => window.hosts.traces()) }
    for (const story of await page.evaluate((path) => window.hosts.storiesOf(path), file)) {
      await page.evaluate(([path, one]) => window.hosts.show(path, one), [file, story] as const)
      await expectUnchanged(page, before.pixels, story)
      expect.soft(await page.evaluate(() => window.hosts.changedStyles()), story).toEqual([])
      await page.evaluate(() => window.hosts.hide())
      expect.soft(await page.evaluate(() => window.hosts.traces()), story).toBe(before.traces)
    }
    expect(problems).toEqual([])
  })

  test(`${name} does all it does under a strict policy`, async ({ page }) => {
    const problems = await openHost(page, 'strict')
    const before = await stillHostPixels(page)
    for (const story of await page.evaluate((path) => window.hosts.storiesOf(path), file)) {
      await page.evaluate(([path, one]) => window.hosts.show(path, one), [file, story] as const)
      await expectUnchanged(page, before, story)
      await page.evaluate(() => window.hosts.play())
      expect.soft(await page.evaluate(() => window.hosts.refused), story).toEqual([])
      await page.evaluate(() => window.hosts.hide())
    }
    expect(problems).toEqual([])
  })
}
