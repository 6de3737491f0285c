// What the documents promise: their links lead somewhere, their samples compile, and everything published says what it is.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createChecks } from './checks.mjs'
import { brokenLinks, documents } from './docs/links.mjs'
import { checkSamples } from './docs/samples.mjs'
import { undocumented } from './docs/undocumented.mjs'
import { packageNames, root } from './workspace.mjs'

const { check, finish } = createChecks()
const verdict = (found) => ({ code: found.length > 0 ? 1 : 0, output: found.join('\n') })

const files = documents()
await check('every link of a document leads somewhere', () => verdict(files.flatMap(brokenLinks)))
await check('every sample with imports compiles', () => checkSamples(files))
for (const name of packageNames) {
  const silent = () => [...new Set(entriesOf(name).flatMap(undocumented))]
  await check(`${name}: every export and every prop says what it is`, () => verdict(silent()))
}
finish()

function entriesOf(name) {
  const folder = join(root, 'packages', name)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entries = Object.values(exports).flatMap(({ types }) => (types ? [join(folder, types)] : []))
  const missing = entries.find((entry) => !existsSync(entry))
  if (missing) throw new Error(`${missing} is missing: run the build first.`)
  return entries
}
