// What is published, used the way a stranger would use it: tarballs, npm, an empty folder. Run the build first.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createChecks } from './checks.mjs'
import { endOnSignal } from './children.mjs'
import { checkConsumer } from './consumer-app.mjs'
import { findChromium } from './find-chromium.mjs'
import { pnpm } from './install.mjs'
import { runCommand } from './run-command.mjs'
import { packageNames, root, tool } from './workspace.mjs'

const reacts = [
  { version: '18.2.0', types: '18.3.8', domTypes: '18.3.7', typescript: '5.9.3' },
  { version: '19.3.1', types: '19.3.0', domTypes: '19.3.0', typescript: '7.0.2' },
]

const temporary = mkdtempSync(join(tmpdir(), 'clientele-packages-'))
const clean = () => rmSync(temporary, { recursive: true, force: true })
endOnSignal({ end: clean })
process.once('exit', clean)

const { check, finish } = createChecks()
const tarballs = {}
for (const name of packageNames) await checkTarball(name)
if (Object.keys(tarballs).length === packageNames.length) {
  for (const react of reacts) {
    const folder = join(temporary, `react-${react.version}`)
    await checkConsumer({ folder, tarballs, react, chromium: findChromium(), check })
  }
}

finish()

async function checkTarball(name) {
  const cwd = join(root, 'packages', name)
  const folder = join(temporary, name)
  const packed = await check(`${name}: pack`, () =>
    runCommand('npx', [...pnpm, 'pack', '--pack-destination', folder], { cwd, seconds: 120 }),
  )
  if (!packed) return
  const file = join(folder, readdirSync(folder).find((entry) => entry.endsWith('.tgz')) ?? '')
  tarballs[`@clientele/${name}`] = `file:${file}`
  await check(`${name}: publint`, () => runCommand(tool('publint'), ['run', file, '--strict'], { cwd: root }))
  await check(`${name}: attw`, () =>
    runCommand(tool('attw'), [file, '--profile', 'esm-only', ...withoutTypes(cwd)], { cwd: root }),
  )
}

/** Entries that are no modules: style sheets and JSON. */
function withoutTypes(cwd) {
  const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
  const names = Object.keys(manifest.publishConfig.exports).filter((path) => /\.(css|json)$/.test(path))
  return names.length > 0 ? ['--exclude-entrypoints', ...names.map((path) => path.slice(2))] : []
}
