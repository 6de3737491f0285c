import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { compileModule, guardedCss, politeCss } from './compileCss.js'
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
}

/** Writes the tokens' CSS, the three stylesheets of the package and the ones of single widgets. */
export function stylesheets(directory: string, widgets: readonly WidgetStyles[]): Plugin {
  const styleText = resolve(directory, 'src/theme/styleText.ts')
  return {
    name: 'clientele-stylesheets',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => writeTokens(directory),
    load: (id) => (id === styleText ? `export const styleText = '${placeholder}'` : null),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const compiled = new Map<string, string>()
        const modulesOf = (entries: readonly string[], later: boolean) =>
          cssOf(bundle as Bundle, entries, later).map((file) => {
            const css = compiled.get(file) ?? compileModule(file)
            compiled.set(file, css)
            return css
          })
        const all = modulesOf(Object.keys(bundle), true)
        const polite = politeCss(all)
        const own = bundle['styles.css']
        if (own?.type === 'asset') own.source = guardedCss(all)
        this.emitFile({ type: 'asset', fileName: 'styles.layer.css', source: polite })
        for (const { name, entry, later } of widgets) {
          const source = guardedCss(onlyUsedTokens(modulesOf([entry], later)))
          this.emitFile({ type: 'asset', fileName: `${name}.css`, source })
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk')
            chunk.code = chunk.code.replace(/(["'`])__clientele_styles__\1/, () => JSON.stringify(polite))
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

/** The CSS modules that the entries need, each after what it imports; barrels are already resolved in the bundle. */
function cssOf(bundle: Bundle, entries: readonly string[], later: boolean) {
  const seen = new Set<string>()
  const files = new Set<string>()
  function visit(name: string) {
    const chunk = bundle[name]
    if (seen.has(name) || chunk?.type !== 'chunk') return
    seen.add(name)
    for (const next of later ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports) visit(next)
    for (const id of chunk.moduleIds) {
      const [file = ''] = id.split('?')
      if (basename(file).endsWith('.module.css')) files.add(file)
    }
  }
  for (const entry of entries) visit(entry)
  return [...files]
}

/** Lets tests import the built stylesheets: `clientele:styles.css?raw`, `clientele:styles.layer.css?raw`. */
export function builtStyles(directory: string): Plugin {
  const build: Record<string, (modules: readonly string[]) => string> = {
    'clientele:styles.css?raw': guardedCss,
    'clientele:styles.layer.css?raw': politeCss,
  }
  return {
    name: 'clientele-built-styles',
    enforce: 'pre',
    resolveId: (id) => (id in build ? `\0${id.replace('.css?raw', '')}` : null),
    load(id) {
      const write = build[`${id.slice(1)}.css?raw`]
      if (!id.startsWith('\0') || !write) return null
      const files = readdirSync(resolve(directory, 'src'), { recursive: true, encoding: 'utf8' })
      const modules = files
        .filter((file) => file.endsWith('.module.css'))
        .map((file) => resolve(directory, 'src', file))
      return `export default ${JSON.stringify(write(modules.sort().map(compileModule)))}`
    },
  }
}
