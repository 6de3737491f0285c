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

/** How many pixels differ. */
export function changedPixels(before: PNG, after: PNG): number {
  let changed = 0
  for (let place = 0; place < before.data.length; place += 4) {
    if (before.data.readUInt32BE(place) !== after.data.readUInt32BE(place)) changed += 1
  }
  return changed
}
