import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { type CompiledModule, compileModule, guardedCss } from '../../packages/components/build/compileCss.js'
import { inlineClassNames } from '../../packages/components/build/inlineClassNames.js'
import { hostRules } from '../../packages/components/src/theme/hostile/hostRules.js'

const root = import.meta.dirname

/** The published stylesheets and the hostile one beside the pages; the stories bring class names and no styles. */
function hostStyles(): Plugin {
  const compiled = new Map<string, CompiledModule>()
  function compileOnce(file: string) {
    const module = compiled.get(file) ?? compileModule(file)
    compiled.set(file, module)
    return module
  }
  return {
    name: 'clientele-host-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/preview.css') ? '\0no-styles' : null),
    load: (id) => (id === '\0no-styles' ? 'export {}' : null),
    transform: (code, id) =>
      /\.tsx?$/.test(id) ? { code: inlineClassNames(code, id, compileOnce).text, map: null } : null,
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'styles.css', source: publishedStyles(compileOnce) })
      this.emitFile({ type: 'asset', fileName: 'hostile.css', source: hostile() })
    },
  }
}

/** What a host of every package links: their default stylesheets. */
function publishedStyles(compile: (file: string) => CompiledModule) {
  const modules = ['components', 'forms'].flatMap((name) => {
    const folder = resolve(root, '../../packages', name, 'src')
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.module.css'))
      .map((file) => resolve(folder, file))
  })
  return guardedCss(modules.sort().map((file) => compile(file).css))
}

/**
 * All rules of hosts but those that would move what a story itself puts around its widget, and the one that would turn
 * every switch of the styles into a transition of the host.
 */
function hostile() {
  const left = [
    '* {} !important',
    'div, span {} !important',
    'section, dialog {}',
    'p, ul, dl {}',
    '* { transition, animation }',
  ]
  return Object.entries(hostRules)
    .filter(([name]) => !left.includes(name))
    .map(([, css]) => css)
    .join('\n')
}

export default defineConfig({
  root,
  logLevel: 'warn',
  plugins: [hostStyles(), react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    emptyOutDir: true,
    target: ['chrome125'],
    minify: false,
    modulePreload: false,
    rolldownOptions: { input: [resolve(root, 'strict.html'), resolve(root, 'hostile.html')] },
  },
})
