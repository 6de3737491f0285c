import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { notes, root } from './workspace.mjs'

const skipped = new Set(['node_modules', 'dist', '.data', 'test-results'])
const noInput = /\.(test|test-d|stories)\.tsx?$|\.md$/

/** One line that changes whenever a file under these paths does; tests and stories are no input of a build. */
export function fingerprint(paths, salt = '') {
  const hash = createHash('sha256').update(`${process.version} ${salt}`)
  for (const path of paths) {
    for (const file of filesOf(join(root, path))) hash.update(relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** What `remember` noted under this name, if anything. */
export function remembered(name) {
  const file = join(notes, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** Notes a fingerprint for the next run. */
export function remember(name, print) {
  mkdirSync(notes, { recursive: true })
  writeFileSync(join(notes, name), print)
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !noInput.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]))
}
