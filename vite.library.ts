import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { UserConfig } from 'vite'
import { libraryCss } from './vite.css.js'

interface PackageManifest {
  readonly exports: Readonly<Record<string, string | { readonly source?: string }>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The build of one published package: an ESM module per source file, types left to `tsc -b`. */
export function libraryConfig(directory: string): UserConfig {
  const manifest = JSON.parse(readFileSync(resolve(directory, 'package.json'), 'utf8')) as PackageManifest
  const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const entry = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'object' && target.source ? [resolve(directory, target.source)] : [],
  )
  return {
    root: directory,
    logLevel: 'warn',
    css: libraryCss,
    build: {
      target: ['chrome125', 'firefox128', 'safari18'],
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      cssCodeSplit: false,
      lib: { entry, formats: ['es'], cssFileName: 'styles' },
      rolldownOptions: {
        // The directives are kept: one module a file. The warning is about bundles that merge modules.
        onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
        external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { preserveModules: true, preserveModulesRoot: resolve(directory, 'src'), entryFileNames: '[name].js' },
      },
    },
  }
}
