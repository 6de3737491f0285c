import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../workspace.mjs'

const declaration = /^(?:export )?(?:declare )?(?:abstract )?(?:function|const|class|interface|type|enum) (\w+)/

/** What the entry of a package publishes without a word about it, by reading the declarations that were built. */
export function undocumented(entry) {
  return namesOf(entry).flatMap(({ name, file, local }) => {
    // A family, such as `Tabs`: its members speak for themselves.
    if (!file) return []
    const lines = readFileSync(file, 'utf8').split('\n')
    const index = lines.findIndex((line) => declaration.exec(line)?.[1] === local)
    const place = relative(root, file)
    if (index < 0) return [`${place}: ${name} is declared nowhere`]
    const silent = [index, ...settingsOf(local, lines, index)].filter((line) => !lines[line - 1]?.trim().endsWith('*/'))
    return silent.map((line) => `${place}: ${name} says nothing of \`${lines[line].trim()}\``)
  })
}

/** The lines of what a caller can set: each speaks for itself. */
function settingsOf(name, lines, index) {
  if (!/(Props|Options)$/.test(name)) return []
  const end = lines.findIndex((line, at) => at > index && line.startsWith('}'))
  return lines.flatMap((line, at) => (at > index && at < end && /^ {4}(readonly )?\w+\??[(:]/.test(line) ? [at] : []))
}

/** Every published name with the file that declares it. */
function namesOf(file, seen = new Set()) {
  if (seen.has(file)) return []
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const own = text.split('\n').flatMap((line) => {
    const local = line.startsWith('export ') ? declaration.exec(line)?.[1] : undefined
    return local ? [{ name: local, local, file }] : []
  })
  const all = [...text.matchAll(/^export (?:type )?\*(?: as (\w+))? from ['"](.+)['"]/gm)].flatMap(
    ([, family, path]) => [...(family ? [{ name: family }] : []), ...namesOf(targetOf(file, path), seen)],
  )
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}(?: from ['"](.+)['"])?/gm)].flatMap(
    ([, list, path]) => list.split(',').flatMap((item) => listedName(item, file, path)),
  )
  return [...own, ...all, ...listed]
}

function listedName(item, file, path) {
  const [local, name = local] = item
    .trim()
    .replace(/^type /, '')
    .split(/ as /)
  // What another package publishes is documented there.
  if (!local || (path && !path.startsWith('.'))) return []
  if (!path) return imported(local, name, file)
  const target = targetOf(file, path)
  const found = namesOf(target).find((each) => each.name === local)
  return found ? [{ ...found, name }] : [{ name, local, file: target }]
}

/** A name that is listed without a path is declared here, or was imported. */
function imported(local, name, file) {
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?:type )?\{([^}]*)\} from ['"](.+)['"]/gm)
  const [, , path] = [...imports].find(([, list]) => new RegExp(`\\b${local}\\b`).test(list)) ?? []
  if (!path) return [{ name, local, file }]
  return path.startsWith('.') ? listedName(local, file, path) : []
}

function targetOf(file, path) {
  const beside = join(dirname(file), path)
  const target = beside.replace(/\.js$/, '.d.ts')
  return existsSync(target) ? target : join(beside, 'index.d.ts')
}
