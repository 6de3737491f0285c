import { setTimeout as pause } from 'node:timers/promises'
import { rowsMatching } from './customers.mjs'
import { mapValues } from './figures.mjs'

/** Typed without a pause: no search is due. */
const sentence = 'hydrocon survey and nordvik mapping in tallinn'
/** Words that are each searched for: many rows, some, few, none. */
export const words = ['survey', 'hydrocon', 'C2019', 'liis kask', 'nordvik marine', 'zebra']
const warmUp = ['warm up', 'mapping']
const keyMilliseconds = 30
/** Long enough for the pause, the search and everything that follows. */
const restMilliseconds = 700

/** How many keys each part takes. */
export const keys = { sentence: sentence.length, words: words.join('').length }

/**
 * Types a sentence, then words that are searched for, and returns what a key and a search cost. Null when a key came so late
 * on a busy machine that a search began before it.
 */
export async function measureTyping(opened, { searches }) {
  const { page } = opened
  const input = page.getByRole('searchbox')
  await input.waitFor()
  await input.focus()
  for (const word of warmUp) await typeWord(page, word)
  if (searches) await expectRows(page, warmUp.at(-1))
  const sentenceUse = await use(opened, async () => {
    await typeKeys(page, sentence)
    await nextFrames(page)
  })
  const wordsUse = await use(opened, async () => {
    for (const word of words) await typeWord(page, word)
  })
  if (searches) await expectRows(page, words.at(-1))
  if (sentenceUse.searches > 0 || wordsUse.searches !== (searches ? words.length : 0)) return null
  const key = mapValues(sentenceUse, (value) => value / keys.sentence)
  const whole = mapValues(wordsUse, (value) => value / keys.words)
  const search = mapValues(key, (ofKey, name) => (wordsUse[name] - ofKey * keys.words) / words.length)
  return { key, whole, search }
}

async function use({ page, read, collectGarbage }, type) {
  await clear(page)
  await pause(restMilliseconds)
  await collectGarbage()
  const before = await read()
  await type()
  const after = await read()
  await pause(restMilliseconds)
  return mapValues(after, (value, name) => value - before[name])
}

/** What a search costs the backend alone. */
export async function measureBackend({ page, read }) {
  const ask = (searches) =>
    page.evaluate(async (asked) => {
      for (const search of asked) await globalThis.askBackend(search)
    }, searches)
  await ask(warmUp)
  const before = await read()
  await ask(words)
  const after = await read()
  return (after.cpu - before.cpu) / words.length
}

async function typeWord(page, word) {
  await clear(page)
  await typeKeys(page, word)
  await pause(restMilliseconds)
}

async function typeKeys(page, text) {
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await pause(keyMilliseconds)
  }
}

async function clear(page) {
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
}

function nextFrames(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

async function expectRows(page, search) {
  const [first, ...rest] = rowsMatching(search).slice(0, 50)
  const drawn = page.locator('[data-index]')
  await (first ? drawn.first().waitFor() : drawn.first().waitFor({ state: 'detached' }))
  const count = await drawn.count()
  const text = first ? await drawn.first().textContent() : ''
  if (count !== (first ? rest.length + 1 : 0) || (first && !text.includes(first.number)))
    throw new Error(`The list shows other rows than asked for: ${count} rows for “${search}”, the first “${text}”.`)
}
