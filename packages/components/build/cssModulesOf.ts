import { dirname, resolve } from 'node:path'
import { build, type Metafile } from 'esbuild'

/** The CSS modules of a source and of everything it imports, other packages of the workspace too, in order of import. */
export async function cssModulesOf(source: string, later: boolean): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: {
      contents: `export * from ${JSON.stringify(source)}; export { ClienteleFrame } from '@clientele/components/clientele'`,
      resolveDir: dirname(source),
    },
    absWorkingDir: '/',
    bundle: true,
    splitting: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    logLevel: 'error',
    outdir: '/styles',
    conditions: ['source', 'module'],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
  })
  const { outputs } = metafile
  const entry = Object.keys(outputs).find(
    (path) => outputs[path]?.entryPoint?.endsWith('<stdin>') && path.endsWith('.js'),
  )
  const scripts = reachable(outputs, entry ?? '', later)
  // The sheet that esbuild makes for an entry holds what is loaded later too: the scripts tell them apart.
  const files = scripts.flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}))
  return [...new Set(files.filter((file) => file.endsWith('.module.css')))].map((file) => resolve('/', file))
}

function reachable(outputs: Metafile['outputs'], entry: string, later: boolean): readonly string[] {
  const seen = new Set<string>()
  function visit(path: string) {
    if (seen.has(path)) return
    seen.add(path)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' || (later && kind === 'dynamic-import')) visit(next)
  }
  visit(entry)
  return [...seen]
}
