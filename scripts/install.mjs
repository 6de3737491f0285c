import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, remember, remembered } from './fingerprint.mjs'
import { runCommand } from './run-command.mjs'
import { root } from './workspace.mjs'

/** The package manager, fetched by npm itself: Node and npm are all a machine needs. */
export const pnpm = ['-y', 'pnpm@12.21.0']

/** True when `node_modules` holds what the lockfile names. */
export function isInstalled() {
  return existsSync(join(root, 'node_modules/.modules.yaml')) && remembered('install') === installPrint()
}

/** Installs what the lockfile names, or does nothing when that is there already. */
export async function install({ onLine } = {}) {
  if (isInstalled()) return { code: 0, output: 'nothing to do', seconds: 0 }
  const run = await runCommand('npx', [...pnpm, 'install', '--frozen-lockfile'], { cwd: root, seconds: 600, onLine })
  if (run.code === 0) remember('install', installPrint())
  return run
}

function installPrint() {
  const manifests = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  )
  return fingerprint([
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'e2e/react-18/package.json',
    ...manifests,
  ])
}
