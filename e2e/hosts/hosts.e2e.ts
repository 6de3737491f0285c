import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { changedPixels, hostPixels } from './hostPixels.js'
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

for (const file of files) {
  const name = file.replace(/^packages\/|\.stories\.tsx$/g, '').replace('/src/', '/')

  test(`${name} changes nothing of a hostile page, which changes nothing of it`, async ({ page }) => {
    const problems = await openHost(page, 'hostile')
    const before = { pixels: await hostPixels(page), traces: await page.evaluate(() => window.hosts.traces()) }
    for (const story of await page.evaluate((path) => window.hosts.storiesOf(path), file)) {
      await page.evaluate(([path, one]) => window.hosts.show(path, one), [file, story] as const)
      const overlaid = await page.evaluate(() => window.hosts.overlaid())
      if (!overlaid) expect.soft(changedPixels(before.pixels, await hostPixels(page)), story).toBe(0)
      expect.soft(await page.evaluate(() => window.hosts.changedStyles()), story).toEqual([])
      await page.evaluate(() => window.hosts.hide())
      expect.soft(await page.evaluate(() => window.hosts.traces()), story).toBe(before.traces)
    }
    expect(problems).toEqual([])
  })

  test(`${name} does all it does under a strict policy`, async ({ page }) => {
    const problems = await openHost(page, 'strict')
    const before = await hostPixels(page)
    for (const story of await page.evaluate((path) => window.hosts.storiesOf(path), file)) {
      await page.evaluate(([path, one]) => window.hosts.show(path, one), [file, story] as const)
      const overlaid = await page.evaluate(() => window.hosts.overlaid())
      if (!overlaid) expect.soft(changedPixels(before, await hostPixels(page)), story).toBe(0)
      await page.evaluate(() => window.hosts.play())
      expect.soft(await page.evaluate(() => window.hosts.refused), story).toEqual([])
      await page.evaluate(() => window.hosts.hide())
    }
    expect(problems).toEqual([])
  })
}
