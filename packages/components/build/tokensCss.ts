import { colourText, lengthText, members, type Tokens } from './tokens.js'

/** The CSS module that carries the tokens, formatted as the repository's formatter leaves it. */
export function tokensCss(tokens: Tokens): string {
  const { color, density, label, text } = tokens
  const lines = (script: 'latin' | 'cjk') => [
    ...members(text).map(([name, step]) => length(`line-height-${name}`, step[`line-${script}`].$value)),
    length('label-width', label.card?.[script].$value),
    length('label-width-form', label.form?.[script].$value),
  ]
  const sizes = (name: string) => members(density[name]).map(([key, { $value }]) => length(key, $value))
  const touch = [
    ...sizes('touch'),
    '--cl-font-size-body: var(--cl-font-size-read)',
    '--cl-line-height-body: var(--cl-line-height-read)',
  ]
  const attribute = (name: string, value: string) =>
    `:where(.root[data-${name}='${value}'], .root [data-${name}='${value}'])`

  return `/* Written by the package build from tokens.json. Do not edit. */
@layer clientele.tokens, clientele.base, clientele.primitives, clientele.widgets;

@layer clientele.tokens {
${rule(':where(.root)', ['color-scheme: light', '--cl-px: calc(1px * var(--cl-scale, 1))', ...colours(color), ...still(tokens), ...lines('latin'), ...sizes('compact')])}

${rule(':where(.root:lang(zh), .root [lang]:lang(zh))', lines('cjk'))}

${rule(':where(.root [lang]:not(:lang(zh)))', lines('latin'))}

${rule(attribute('theme', 'dark'), ['color-scheme: dark'])}

${rule(attribute('theme', 'system'), ['color-scheme: light dark'])}

${rule(
  attribute('theme', 'high-contrast'),
  members(color['high-contrast']).map(([name, { $value }]) => `--cl-color-${name}: ${colourText($value)}`),
)}

  @media (prefers-contrast: more) {
${rule(':where(.root)', contrasting(color), 4)}
  }

${rule(attribute('density', 'comfortable'), sizes('comfortable'))}

${rule(attribute('density', 'touch'), touch)}

  @media (pointer: coarse) {
${rule(':where(.root, .root [data-density])', touch, 4)}
  }

  @container clientele (inline-size < 480px) {
${rule(':where(.container > *)', touch, 4)}
  }

  @media (prefers-reduced-motion: reduce) {
${rule(
  ':where(.root)',
  members(tokens.motion).flatMap(([name, { $value }]) => ('unit' in $value ? [`--cl-motion-${name}: 0ms`] : [])),
  4,
)}
  }
}

@layer clientele.primitives {
${rule('.container', ['container: clientele / inline-size'])}
}
`
}

function length(name: string, value: { readonly value: number; readonly unit: string } | undefined) {
  return `--cl-${name}: ${value ? lengthText(value, true) : '0'}`
}

function colours(color: Tokens['color']) {
  return members(color.light).map(([name, { $value }]) => {
    const light = colourText($value)
    const dark = color.dark?.[name]
    return `--cl-color-${name}: ${dark ? `light-dark(${light}, ${colourText(dark.$value)})` : light}`
  })
}

/** What stands in for a dark colour where a person wants more contrast; the dark theme stays dark. */
const stronger: Readonly<Record<string, string>> = {
  'text-muted': 'text',
  'text-faint': 'text',
  line: 'line-strong',
  'line-control': 'text-faint',
  'line-strong': 'text-muted',
  'line-note': 'warning',
  'accent-line': 'accent',
  'danger-line': 'danger',
  'warning-line': 'warning',
}

function contrasting(color: Tokens['color']) {
  return members(color['high-contrast']).map(([name, { $value }]) => {
    const dark = color.dark?.[stronger[name] ?? name]
    return `--cl-color-${name}: light-dark(${colourText($value)}, ${colourText(dark?.$value ?? $value)})`
  })
}

/** What is the same in every theme, density and language. */
function still({ space, radius, stroke, font, text, motion, shadow }: Tokens) {
  return [
    ...members(space).map(([name, { $value }]) => length(`space-${name}`, $value)),
    ...members(radius).map(([name, { $value }]) => `--cl-radius-${name}: ${lengthText($value, false)}`),
    ...members(stroke).map(([name, { $value }]) => `--cl-stroke-${name}: ${lengthText($value, false)}`),
    ...members(font).map(([name, { $value }]) => `--cl-font-${name}: ${$value.map(family).join(', ')}`),
    ...members(text).map(([name, step]) => length(`font-size-${name}`, step.size.$value)),
    ...members(motion).map(([name, { $value }]) => `--cl-motion-${name}: ${moment($value)}`),
    ...members(shadow).map(([name, { $value }]) => `--cl-shadow-${name}: ${$value.map(shadowLayer).join(', ')}`),
  ]
}

function family(name: string) {
  return /\s/.test(name) ? `'${name}'` : name
}

function moment(value: Tokens['motion'][string]['$value']) {
  return 'unit' in value ? `${value.value}${value.unit}` : `cubic-bezier(${value.join(', ')})`
}

function shadowLayer(layer: Tokens['shadow'][string]['$value'][number]) {
  const lengths = [layer.offsetX, layer.offsetY, layer.blur, layer.spread].map((part) => lengthText(part, false))
  return `${lengths.join(' ')} ${colourText(layer.color)}`
}

function rule(selector: string, declarations: readonly string[], indent = 2) {
  const pad = ' '.repeat(indent)
  const lines = declarations.map((line) => {
    const text = `${pad}  ${line};\n`
    return text.length > 121 && !line.includes('light-dark') ? text.replace(': ', `:\n${pad}    `) : text
  })
  return `${pad}${selector} {\n${lines.join('')}${pad}}`
}
