import { join } from 'node:path'
import { build } from 'esbuild'

const folder = join(import.meta.dirname, 'contestants')

/** Bundles a contestant for production, as a host would, and returns its files by path; the packages as they are built. */
export async function bundle(name, from = folder) {
  const { outputFiles } = await build({
    entryPoints: { page: join(from, `${name}.jsx`) },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    logLevel: 'silent',
    outdir: '/',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['module', 'production', 'style'],
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  files.set('/', pageWith(files.has('/page.css')))
  return files
}

/** Counts commits the way React's own tools do, which works in production too. */
const countCommits = `
  globalThis.commits = 0
  globalThis.searches = 0
  globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE() {},
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onCommitFiberRoot() { globalThis.commits += 1 },
  }`

function pageWith(styles) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Typing</title>
    <link rel="icon" href="data:,">
    ${styles ? '<link rel="stylesheet" href="/page.css">' : ''}
    <style>body { margin: 0 } #root { inline-size: 1280px }</style>
    <script>${countCommits}</script>
  </head>
  <body><div id="root"></div><script type="module" src="/page.js"></script></body>
</html>`
}
