// What a key costs in the search of our customer list, beside lists written by hand. Run the build first.
// node bench/typing/run.mjs [--runs 5] [--json FILE]
import { writeFileSync } from 'node:fs'
import { startBrowser } from './browser.mjs'
import { bundle } from './bundle.mjs'
import { rows } from './customers.mjs'
import { mapValues, median, shuffled } from './figures.mjs'
import { keys, measureBackend, measureTyping, words } from './typing.mjs'

const ours = { name: 'our-list', says: 'our CustomerList, memory adapter' }
const plain = { name: 'our-list-plain-backend', says: "our CustomerList, the hand-written list's filter" }
const floor = { name: 'handwritten', says: 'hand-written, text in the input' }
const controlled = { name: 'handwritten-controlled', says: 'hand-written, text in state' }
const bare = { name: 'bare-input', says: 'an input alone', searches: false }
const contestants = [ours, plain, floor, controlled, bare]
/** How often a page is measured anew because a key came late. */
const attempts = 12

const runs = Number(option('--runs') ?? 5)
const pages = new Map()
for (const { name } of contestants) pages.set(name, await bundle(name))
const browser = await startBrowser(pages)
const measured = new Map(contestants.map(({ name }) => [name, []]))
const backend = []
const elsewhere = []
try {
  for (let run = 0; run < runs; run += 1) {
    for (const contestant of shuffled(contestants)) measured.get(contestant.name).push(await measure(contestant))
    process.stderr.write(`run ${run + 1} of ${runs}\n`)
  }
} finally {
  await browser.close()
}

const medians = new Map(contestants.map((contestant) => [contestant, medianOf(measured.get(contestant.name))]))
const base = medians.get(floor)
const key = ['key: commits', 'script ms', 'CPU ms', 'x floor']
const search = ['search: commits', 'CPU ms', 'x floor']
print([['', ...key, ...search, 'both, CPU ms a key', 'x floor'], ...contestants.map(line)])
console.log(
  `\nMedians of ${runs} interleaved runs: ${keys.sentence} keys without a pause, then ${keys.words} keys in ` +
    `${words.length} words, each searched for, over ${rows.length} customers; Chromium ${browser.version}.\n` +
    `The memory adapter alone answers a search in ${ms(median(backend))} ms.\n` +
    `Requests to other origins: ${elsewhere.length}`,
)

const [list, sameFilter] = [medians.get(ours), medians.get(plain)]
const checks = [
  verdict('at most one commit a key', list.key.commits <= 1, `${list.key.commits.toFixed(2)} commits`),
  verdict('a key costs at most twice the floor', list.key.cpu <= 2 * base.key.cpu, `${times(list, 'key')} times`),
  verdict(
    'typing with its searches costs at most twice the floor',
    Math.max(list.whole.cpu, sameFilter.whole.cpu) <= 2 * base.whole.cpu,
    `${times(list, 'whole')} and ${times(sameFilter, 'whole')} times`,
  ),
  verdict('no request to another origin', elsewhere.length === 0, [...new Set(elsewhere)].join(' ')),
]
for (const { name, ok, output } of checks) console.log(ok ? `ok     ${name}` : `FAILED ${name}: ${output}`)
if (option('--json')) writeFileSync(option('--json'), JSON.stringify(checks))
process.exit(checks.every(({ ok }) => ok) ? 0 : 1)

async function measure(contestant) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const result = await measureOnce(contestant)
    if (result) return result
  }
  throw new Error('The machine is too busy to press the keys in time.')
}

async function measureOnce({ name, searches = true }) {
  const opened = await browser.open(name)
  try {
    const result = await measureTyping(opened, { searches })
    if (result && name === ours.name) backend.push(await measureBackend(opened))
    if (opened.problems.length > 0) throw new Error(`${name}: ${opened.problems.join(' ')}`)
    elsewhere.push(...opened.elsewhere)
    return result
  } finally {
    await opened.close()
  }
}

function line(contestant) {
  const result = medians.get(contestant)
  const { key, search, whole } = result
  return [
    contestant.says,
    key.commits.toFixed(2),
    ms(key.script),
    ms(key.cpu),
    times(result, 'key'),
    search.commits.toFixed(2),
    ms(search.cpu),
    times(result, 'search'),
    ms(whole.cpu),
    times(result, 'whole'),
  ]
}

function medianOf(results) {
  return mapValues(results[0], (part, name) =>
    mapValues(part, (_, measure) => median(results.map((result) => result[name][measure]))),
  )
}

function print(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)))
  for (const [name, ...cells] of lines)
    console.log([name.padEnd(widths[0]), ...cells.map((cell, index) => cell.padStart(widths[index + 1]))].join('  '))
}

function verdict(name, ok, output) {
  return { name, ok, output: ok ? '' : output }
}

function times(result, part) {
  return (result[part].cpu / base[part].cpu).toFixed(2)
}

function ms(value) {
  return value.toFixed(2)
}

function option(name) {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
