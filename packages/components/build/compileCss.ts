import { readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import { libraryCss } from '../../../vite.css.js'
import { type CssNode, parseCss, printCss } from './cssTree.js'

const layers = ['tokens', 'base', 'primitives', 'widgets'] as const

/** An element without a class is ours in a widget, but in a slot only right below an element of ours. */
const ours = `[class*='cl0-'], .cl0-base-module-island :not([class], [data-slot-host] *, svg *),
  [data-slot-host] [class*='cl0-']:not([data-slot-host], svg) > :not([class])`

/**
 * What of the host does not survive on an element of ours, nor on one without a class inside a widget; what stands in
 * a slot is the host's. The parts of a drawing keep their geometry, which `all` would take with it.
 */
const reset = `
${['', '::before', '::after', '::placeholder'].map((part) => `:where(${ours})${part}`)} {
  all: revert;
}
:where(svg[class*='cl0-'] *) {
  fill: inherit;
  stroke: inherit;
  stroke-width: inherit;
  stroke-linecap: inherit;
  stroke-linejoin: inherit;
  stroke-dasharray: none;
  display: inline;
  opacity: 1;
  outline-style: none;
  filter: none;
  transform: none;
  transition: none;
}`

/** A CSS module after the compiler: its text, and the class behind each of its names. */
export interface CompiledModule {
  readonly css: string
  readonly classes: Readonly<Record<string, string>>
}

/** Compiles one CSS module as Vite does for tests and stories. */
export function compileModule(file: string): CompiledModule {
  const { code, exports = {} } = compile(readFileSync(file, 'utf8'), file)
  return { css: code, classes: Object.fromEntries(Object.entries(exports).map(([local, { name }]) => [local, name])) }
}

/** The stylesheet for hosts with layers or utilities of their own: everything in layers, nothing important. */
export function politeCss(modules: readonly string[]): string {
  return run(`@layer ${layers.map(layerName)};${printCss(layered(modules).flatMap(({ rules }) => rules))}`)
}

/** The stylesheet for hostile hosts: everything important, over a reset, in layers whose order importance reverses. */
export function guardedCss(modules: readonly string[]): string {
  const rules = layered(modules).flatMap(({ layer, rules }) => rules.map((rule) => guarded(rule, layer === 'tokens')))
  const resetLayer = { head: '@layer clientele.reset', body: parseCss(reset).map((rule) => guarded(rule, false)) }
  const order = [...[...layers].reverse(), 'reset'].map(layerName)
  return run(`@layer ${order};${printCss([...rules, resetLayer])}`)
}

/** What a host's build makes of a stylesheet for browsers without `light-dark()`. */
export function loweredCss(css: string): string {
  const targets = { chrome: 110 << 16, firefox: 115 << 16, safari: 16 << 16 }
  return transform({ filename: 'styles.css', code: Buffer.from(css), targets }).code.toString()
}

function layerName(layer: string) {
  return `clientele.${layer}`
}

/** One block for each layer, with the rules of all modules. */
function layered(modules: readonly string[]) {
  const blocks = modules.flatMap(parseCss)
  return layers.map((layer) => {
    const head = `@layer ${layerName(layer)}`
    const body = blocks.filter((block) => block.head === head).flatMap((block) => block.body ?? [])
    return { layer, rules: [{ head, body }] }
  })
}

/** Makes declarations important. Tokens stay as they are, for hosts to set; keyframes cannot be important. */
function guarded(node: CssNode, tokens: boolean): CssNode {
  if (node.body) {
    if (/^@(-\w+-)?keyframes/.test(node.head)) return node
    return { ...node, body: node.body.map((child) => guarded(child, tokens)) }
  }
  if (node.head.startsWith('@') || (tokens && node.head.startsWith('--'))) return node
  return { head: `${node.head.replace(/\s*!important$/, '')}!important` }
}

function run(text: string) {
  return compile(text).code
}

function compile(text: string, file?: string) {
  const { targets, cssModules } = libraryCss.lightningcss ?? {}
  const { code, exports } = transform({
    filename: file ?? 'styles.css',
    code: Buffer.from(text),
    minify: !file,
    ...(targets && { targets }),
    ...(file && { cssModules: cssModules ?? true }),
  })
  return { code: Buffer.from(code).toString('utf8'), exports: exports || undefined }
}
