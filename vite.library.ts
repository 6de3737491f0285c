import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
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
    plugins: [singleModules(directory), ...(external.includes('lucide') ? [singleIcons(directory)] : [])],
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

/**
 * Names each icon by its own module. Through the index, a bundler that parts what is loaded late puts the icons of every
 * part into the first one.
 */
function singleIcons(directory: string): Plugin {
  const index = resolve(dirname(createRequire(`${directory}/`).resolve('lucide')), '../esm/lucide.mjs')
  const modules = new Map(
    [...readFileSync(index, 'utf8').matchAll(/export \{([^}]*)\} from '\.\/(icons\/[\w-]+\.mjs)'/g)].flatMap(
      ([, names = '', path = '']) => [...names.matchAll(/default as (\w+)/g)].map(([, name = '']) => [name, path]),
    ),
  )
  return {
    name: 'clientele-single-icons',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null
      const text = code.replace(/^import \{([^}]*)\} from 'lucide'$/gm, (_line, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name && !name.startsWith('type '))
          .map((name) => {
            const [icon = '', alias = icon] = name.split(' as ')
            const path = modules.get(icon)
            if (path === undefined) throw new Error(`${id} asks for the icon ${icon}, which lucide does not have.`)
            return `import ${alias} from 'lucide/dist/esm/${path}'`
          })
          .join('\n'),
      )
      return text === code ? null : { code: text, map: null }
    },
  }
}

/**
 * Names what is imported from our other packages by its own module. Through an index, a bundler that parts what is loaded
 * late puts all of it into the first part.
 */
function singleModules(directory: string): Plugin {
  const entries = new Map<string, ReadonlyMap<string, string>>()
  return {
    name: 'clientele-single-modules',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null
      const text = code.replace(
        /^import \{([^}]*)\} from '(@clientele\/[^']+)'$/gm,
        (line, names: string, entry: string) => {
          const known = entries.get(entry) ?? modulesOf(directory, entry)
          entries.set(entry, known)
          if (known.size === 0) return line
          // What is no name of a module, such as the parts of a dialog under one name, stays with its entry.
          return names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name && !name.startsWith('type '))
            .map((name) => `import { ${name} } from '${known.get(name.split(' as ')[0] ?? '') ?? entry}'`)
            .join('\n')
        },
      )
      return text === code ? null : { code: text, map: null }
    },
  }
}

/** The module of each name that an entry exports; none where its package does not open its modules. */
function modulesOf(directory: string, entry: string): ReadonlyMap<string, string> {
  const [, name = '', ...rest] = entry.split('/')
  const folder = resolve(directory, '..', name)
  const { exports } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as PackageManifest
  const target = exports[['.', ...rest].join('/')]
  const found = new Map<string, string>()
  if (!exports['./modules/*'] || typeof target !== 'object' || !target.source) return found
  const sources = resolve(folder, 'src')
  for (const [exported, file] of namesIn(resolve(folder, target.source)))
    if (!/\bindex\.tsx?$/.test(file))
      found.set(exported, `@clientele/${name}/modules/${relative(sources, file).replace(/\.tsx?$/, '')}`)
  return found
}

/** The names that a list of exports gives on, and the file where each is made. */
function namesIn(file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, names = '', path = ''] of readFileSync(file, 'utf8').matchAll(
    /^export \{([^}]*)\} from '([^']+)'$/gm,
  )) {
    const written = resolve(dirname(file), path.replace(/\.js$/, '.ts'))
    const from = existsSync(written) ? written : `${written}x`
    const inside = namesIn(from)
    for (const name of names.split(',').map((each) => each.trim()))
      if (name && !name.startsWith('type ') && !name.includes(' as ')) found.set(name, inside.get(name) ?? from)
  }
  return found
}
