import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endOnSignal } from './children.mjs'
import { fingerprint, remember, remembered } from './fingerprint.mjs'
import { runCommand } from './run-command.mjs'
import { notes, packageNames, root, tool } from './workspace.mjs'

const settings = ['pnpm-lock.yaml', 'tsconfig.base.json', 'vite.css.ts', 'vite.library.ts', 'scripts/build.mjs']
const packagePaths = packageNames.map((name) => `packages/${name}`)
const floors = [...settings, ...packagePaths]
const outputs = packagePaths.map((path) => `${path}/dist`)

/** The server as one file; what it depends on stays where npm put it. */
const backendBundle = [
  'examples/backend/src/main.ts',
  '--bundle',
  '--platform=node',
  '--target=node20',
  '--format=esm',
  '--packages=external',
  '--sourcemap',
  '--log-level=warning',
  '--outfile=examples/backend/dist/main.js',
]

/** Everything that is built, in order; a target whose inputs have not changed is left as it is. */
const targets = [
  { name: 'packages', inputs: floors, outputs, build: buildPackages },
  { name: 'types', inputs: floors, outputs, build: buildTypes },
  example('backend', () => runCommand(tool('esbuild'), backendBundle, { cwd: root })),
  example('intranet', () => viteBuild('examples/intranet')),
]

/** Builds the named targets and returns the failed one with its output, or null. */
export async function build({ only, onStep = () => {} } = {}) {
  for (const target of targets) {
    if (only && !only.includes(target.name)) continue
    const print = fingerprint(target.inputs)
    const there = target.outputs.every((path) => existsSync(join(root, path)))
    if (there && remembered(`built-${target.name}`) === print) continue
    const started = Date.now()
    onStep({ name: target.name, state: 'started' })
    rmSync(join(notes, `built-${target.name}`), { force: true })
    const run = await target.build({ clean: !only || only.includes('types') })
    const seconds = (Date.now() - started) / 1000
    if (run.code !== 0) return { name: target.name, output: run.output, seconds }
    remember(`built-${target.name}`, print)
    onStep({ name: target.name, state: 'done', seconds })
  }
  return null
}

function example(name, run) {
  const path = `examples/${name}`
  return { name, inputs: [...floors, path], outputs: [`${path}/dist`], build: run }
}

/** With the types to follow it starts from nothing, so that no file of a room that is gone is published. */
async function buildPackages({ clean }) {
  if (clean) {
    for (const path of packagePaths) rmSync(join(root, path, 'dist'), { recursive: true, force: true })
    // `tsc -b` trusts its notes more than its outputs: whoever removes the outputs has to remove the notes.
    for (const note of ['built-types', '../tsc']) rmSync(join(notes, note), { recursive: true, force: true })
  }
  return inTurn(packagePaths.map((path) => () => viteBuild(path)))
}

function buildTypes() {
  return runCommand(tool('tsc'), ['-b', ...packagePaths], { cwd: root })
}

function viteBuild(path) {
  const cwd = join(root, path)
  return runCommand(tool('vite', cwd), ['build', '--logLevel', 'warn'], { cwd })
}

async function inTurn(runs) {
  for (const run of runs) {
    const result = await run()
    if (result.code !== 0) return result
  }
  return { code: 0, output: '' }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  endOnSignal()
  const only = process.argv.includes('--no-types') ? ['packages', 'backend', 'intranet'] : undefined
  const failed = await build({
    only,
    onStep: ({ name, state, seconds }) => {
      if (state === 'done') console.log(`built ${name} in ${seconds.toFixed(1)} s`)
    },
  })
  if (failed) {
    console.error(failed.output)
    console.error(`Building ${failed.name} failed.`)
  }
  process.exit(failed ? 1 : 0)
}
