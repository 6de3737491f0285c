import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type CompiledModule, compileModule, guardedCss, loweredCss, politeCss } from './compileCss.js'
import { cssModulesOf } from './cssModulesOf.js'
import { inlineClassNames } from './inlineClassNames.js'
import { onlyUsedTokens } from './onlyUsedTokens.js'
import { readTokens } from './tokens.js'
import { tokensCss } from './tokensCss.js'

interface Chunk {
  readonly type: 'chunk'
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
  readonly moduleIds: readonly string[]
  code: string
}

type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>

const placeholder = '__clientele_styles__'

/** A stylesheet with what one entry of the build needs and nothing else. */
export interface WidgetStyles {
  /** The file it is written to, without `.css`. */
  readonly name: string
  /** The built module it is for. */
  readonly entry: string
  /** Whether what the entry loads later is styled too. */
  readonly later: boolean
  /** The source of the entry, where its styles are those of the floors below too. */
  readonly floors?: string
}

/** What the stylesheets of a package are made of. */
export interface StylesheetSettings {
  /** The module whose text becomes the polite stylesheet, for shadow roots. */
  readonly styleText: string
  /** The stylesheets of single widgets. */
  readonly widgets: readonly WidgetStyles[]
  /** Whether the tokens are this package's. */
  readonly tokens?: boolean
}

/** Writes the tokens' CSS, the three stylesheets of the package and the ones of single widgets. */
export function stylesheets(directory: string, settings: StylesheetSettings): Plugin {
  const { widgets, tokens } = settings
  const styleText = resolve(directory, settings.styleText)
  const compiled = new Map<string, CompiledModule>()
  const cssFilesOf = new Map<string, readonly string[]>()

  function compileOnce(file: string) {
    const module = compiled.get(file) ?? compileModule(file)
    compiled.set(file, module)
    return module
  }

  return {
    name: 'clientele-stylesheets',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => (tokens ? writeTokens(directory) : undefined),
    load: (id) => (id === styleText ? `export const styleText = '${placeholder}'` : null),
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null
      const { text, files } = inlineClassNames(code, id, compileOnce)
      cssFilesOf.set(id, files)
      return files.length ? { code: text, map: null } : null
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const modulesOf = (entries: readonly string[], later: boolean) => {
          const ids = moduleIds(bundle as Bundle, entries, later)
          const files = new Set(ids.flatMap((id) => cssFilesOf.get(id) ?? []))
          return [...files].map((file) => compileOnce(file).css)
        }
        const all = modulesOf(Object.keys(bundle), true)
        const sheets = { styles: guardedCss(all), 'styles.layer': politeCss(all) }
        const single = await Promise.all(
          widgets.map(async ({ name, entry, later, floors }) => {
            const files = floors && (await cssModulesOf(resolve(directory, floors), later))
            const modules = files ? files.map((file) => compileOnce(file).css) : modulesOf([entry], later)
            return [name, guardedCss(onlyUsedTokens(modules))]
          }),
        )
        for (const [name, source = ''] of [...Object.entries(sheets), ...single]) {
          this.emitFile({ type: 'asset', fileName: `${name}.css`, source })
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          chunk.code = chunk.code.replace(/(["'`])__clientele_styles__\1/, () => JSON.stringify(sheets['styles.layer']))
        }
      },
    },
  }
}

function writeTokens(directory: string) {
  const file = resolve(directory, 'src/theme/tokens.module.css')
  const css = tokensCss(readTokens(directory))
  if (!existsSync(file) || readFileSync(file, 'utf8') !== css) writeFileSync(file, css)
}

/** The modules that the entries need, each after what it imports; barrels are already resolved in the bundle. */
function moduleIds(bundle: Bundle, entries: readonly string[], later: boolean) {
  const seen = new Set<string>()
  const ids: string[] = []
  function visit(name: string) {
    const chunk = bundle[name]
    if (seen.has(name) || chunk?.type !== 'chunk') return
    seen.add(name)
    for (const next of later ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports) visit(next)
    ids.push(...chunk.moduleIds)
  }
  for (const entry of entries) visit(entry)
  return ids
}

/** Lets tests import the stylesheets: as built, and as a host's own build for older browsers rewrites the default one. */
export function builtStyles(directories: readonly string[]): Plugin {
  const build: Record<string, (modules: readonly string[]) => string> = {
    'clientele:styles.css?raw': guardedCss,
    'clientele:styles.layer.css?raw': politeCss,
    'clientele:styles.lowered.css?raw': (modules) => loweredCss(guardedCss(modules)),
  }
  return {
    name: 'clientele-built-styles',
    enforce: 'pre',
    resolveId: (id) => (id in build ? `\0${id.replace('.css?raw', '')}` : null),
    load(id) {
      const write = build[`${id.slice(1)}.css?raw`]
      if (!id.startsWith('\0') || !write) return null
      const modules = directories.flatMap((directory) =>
        readdirSync(resolve(directory, 'src'), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.module.css'))
          .map((file) => resolve(directory, 'src', file)),
      )
      return `export default ${JSON.stringify(write(modules.sort().map((file) => compileModule(file).css)))}`
    },
  }
}
