// What a key and a row cost in a form of 200 fields and of 500 rows, beside rows written by hand. Run the build first.
// node bench/form/run.mjs [--runs 5]
import { join } from 'node:path'
import { startBrowser } from '../typing/browser.mjs'
import { bundle } from '../typing/bundle.mjs'
import { mapValues, median, shuffled } from '../typing/figures.mjs'

const folder = join(import.meta.dirname, 'contestants')
const sentence = 'hydrocon survey and nordvik mapping'

/** What is done in each page, and how often; the figures are for one. */
const contestants = {
  fields: { says: '200 fields', steps: { key: typeKeys } },
  rows: { says: '500 rows of three', steps: { key: typeKeys, add, move: moveOurs, remove: removeOurs } },
  'handwritten-rows': {
    says: '500 rows by hand',
    steps: { key: typeKeys, add, move: moveByHand, remove: removeByHand },
  },
}

const at = process.argv.indexOf('--runs')
const runs = Number(at > 0 ? process.argv[at + 1] : 5)
const pages = new Map()
for (const name of Object.keys(contestants)) pages.set(name, await bundle(name, folder))
const browser = await startBrowser(pages)
const found = new Map(Object.keys(contestants).map((name) => [name, []]))
try {
  for (let run = 0; run < runs; run += 1)
    for (const name of shuffled(Object.keys(contestants))) found.get(name).push(await measure(name))
} finally {
  await browser.close()
}

console.log(`Medians of ${runs} interleaved runs, milliseconds of the main thread; Chromium ${browser.version}.`)
for (const [name, { says, steps }] of Object.entries(contestants))
  for (const step of Object.keys(steps)) {
    const cpu = median(found.get(name).map((result) => result[step].cpu))
    const commits = median(found.get(name).map((result) => result[step].commits))
    console.log(`${says.padEnd(20)} ${step.padEnd(8)} ${cpu.toFixed(1).padStart(8)} ms  ${commits.toFixed(2)} commits`)
  }

async function measure(name) {
  const opened = await browser.open(name)
  try {
    await opened.page.getByRole('textbox').nth(2).waitFor()
    const results = {}
    for (const [step, act] of Object.entries(contestants[name].steps)) results[step] = await use(opened, act)
    if (opened.problems.length > 0) throw new Error(`${name}: ${opened.problems.join(' ')}`)
    return results
  } finally {
    await opened.close()
  }
}

/** Gets ready, then measures: finding a button by its name among thousands is none of the form's work. */
async function use({ page, read, collectGarbage }, prepare) {
  const { times, act } = await prepare(page)
  await collectGarbage()
  const before = await read()
  await act()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const after = await read()
  return mapValues(after, (value, measured) => (value - before[measured]) / times)
}

async function typeKeys(page) {
  await page.getByRole('textbox').nth(2).focus()
  await page.keyboard.type('warm up')
  const act = async () => {
    for (const key of sentence) await page.keyboard.press(key === ' ' ? 'Space' : key)
  }
  return { times: sentence.length, act }
}

async function add(page) {
  return press(page, 'Add a row')
}

async function moveOurs(page) {
  await page.getByRole('textbox').first().focus()
  return { times: 1, act: () => page.keyboard.press('Alt+ArrowDown') }
}

async function removeOurs(page) {
  await page.getByRole('button', { name: 'Actions Row 1', exact: true }).click()
  return press(page, 'Remove')
}

async function moveByHand(page) {
  return press(page, 'Down 1')
}

async function removeByHand(page) {
  return press(page, 'Remove 1')
}

async function press(page, name) {
  const button = await page.getByRole('button', { name, exact: true }).elementHandle()
  return { times: 1, act: () => button.evaluate((element) => element.click()) }
}
