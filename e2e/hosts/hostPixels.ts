import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'

/** The picture of the page without the cell in which the widget stands. */
export async function hostPixels(page: Page): Promise<PNG> {
  const cell = await page.locator('#widget').boundingBox()
  const picture = PNG.sync.read(await page.screenshot({ animations: 'allow', caret: 'initial' }))
  if (!cell) throw new Error('The page has no place for a widget.')
  for (let row = cell.y; row < cell.y + cell.height; row += 1) {
    const start = (row * picture.width + cell.x) * 4
    picture.data.fill(0, start, start + cell.width * 4)
  }
  return picture
}

/** The same once two pictures in a row agree: nothing on its way is taken for the look of the host. */
export async function stillHostPixels(page: Page): Promise<PNG> {
  let latest = await hostPixels(page)
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const next = await hostPixels(page)
    if (changedPixels(latest, next) === 0) return next
    latest = next
  }
  throw new Error('The host did not come to rest.')
}

/** How many pixels differ. */
export function changedPixels(before: PNG, after: PNG): number {
  let changed = 0
  for (let place = 0; place < before.data.length; place += 4) {
    if (before.data.readUInt32BE(place) !== after.data.readUInt32BE(place)) changed += 1
  }
  return changed
}
