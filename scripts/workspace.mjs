import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..')

/** Where scripts note what they have done; inside node_modules, so that removing it starts from nothing. */
export const notes = join(root, 'node_modules/.cache/clientele')

/** The published packages, each after those it stands on. */
export const packageNames = ['core', 'hooks', 'components', 'forms']

/** A program of the workspace's own dependencies. */
export function tool(name, directory = root) {
  const own = join(directory, 'node_modules/.bin', name)
  return existsSync(own) ? own : join(root, 'node_modules/.bin', name)
}
