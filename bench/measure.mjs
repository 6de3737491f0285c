import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')

/**
 * What a page downloads for one entry: minified, gzip -9, React outside. `first` is the entry with its static chunks and
 * styles, `later` the chunks that are loaded when they are needed.
 */
export async function measure(source) {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: 'jsx' },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'silent',
    outdir: join(root, 'bench/out'),
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['module', 'production', 'style'],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
  })
  const outputs = result.metafile.outputs
  const contents = new Map(result.outputFiles.map((file) => [file.path, file.contents]))
  const sizeOf = (path) => gzipSync(contents.get(resolve(path)), { level: 9 }).length
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint === '<stdin>' && path.endsWith('.js'))
  const first = reachable(outputs, entry)
  const scripts = Object.keys(outputs).filter((path) => path.endsWith('.js'))
  const styles = Object.keys(outputs).filter((path) => path.endsWith('.css'))
  return {
    js: sum(scripts.filter((path) => first.has(path)).map(sizeOf)),
    css: sum(styles.map(sizeOf)),
    parts: partsOf(outputs, first),
    later: scripts
      .filter((path) => !first.has(path))
      .map((path) => ({ name: nameOf(outputs[path]), size: sizeOf(path) }))
      .sort((a, b) => b.size - a.size),
  }
}

function reachable(outputs, path, seen = new Set()) {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const imported of outputs[path].imports) {
    if (!imported.external && imported.kind === 'import-statement') reachable(outputs, imported.path, seen)
  }
  return seen
}

/** The modules of the first download with their minified bytes, largest first. */
function partsOf(outputs, first) {
  return [...first]
    .flatMap((path) => Object.entries(outputs[path].inputs))
    .map(([path, { bytesInOutput }]) => ({ name: shortName(path), size: bytesInOutput }))
    .sort((a, b) => b.size - a.size)
}

/** A chunk is called by the module it starts at, or by the largest one that its users share. */
function nameOf(output) {
  const largest = Object.entries(output.inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)[0]?.[0]
  const path = output.entryPoint ?? largest ?? 'shared'
  return shortName(path).replace(/\.js$/, output.entryPoint ? '' : ' (shared)')
}

function shortName(path) {
  return path.replace(/^.*packages\/[^/]+\/dist\//, '').replace(/^.*node_modules\//, '')
}

function sum(sizes) {
  return sizes.reduce((total, size) => total + size, 0)
}
