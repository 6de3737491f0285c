// What no linter rule says: no escape from the types, no silenced check, no skipped test, no reach outside the repository.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './workspace.mjs'

const code = /^(packages|examples|e2e|\.storybook)\/.*\.(ts|tsx)$|^[^/]+\.ts$/
const test = /\.(test|test-d)\.tsx?$|^e2e\/|\/hostile\//
const noSource = new Set(['node_modules', 'dist', '.git', '.data', 'test-results', 'storybook-static', 'coverage'])
const ownName = 'scripts/check-source.mjs'

const rules = [
  {
    says: 'type escape',
    in: code,
    not: /^$/,
    pattern: /\bas any\b|:\s*any\b(?!\s+\w)|@ts-(ignore|nocheck)|biome-ignore/,
  },
  { says: '@ts-expect-error outside a type test', in: code, not: /\.test-d\.ts$/, pattern: /@ts-expect-error/ },
  {
    says: 'skipped or focused test',
    in: test,
    not: /^$/,
    // What a machine may lack is skipped under a condition, or under a name that says what it needs.
    pattern: /\b(it|test|describe)\.(only|todo|fails)\b|\b(it|test|describe)\.skip\((?!\s*(!|[a-z]|'needs ))/,
  },
  {
    says: '!important or a rem in a source style sheet',
    in: /^packages\/.*\.module\.css$/,
    not: /^$/,
    pattern: /!important|\d(rem)\b/,
  },
  {
    says: 'HTML set from a string',
    in: code,
    not: test,
    pattern: /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/,
  },
  { says: 'code made from a string', in: code, not: test, pattern: /\beval\(|new Function\(/ },
  {
    says: 'a path outside the repository',
    in: /\.(ts|tsx|mjs|jsx|json)$/,
    not: /^pnpm-lock/,
    pattern: /\.\.\/shared\//,
  },
]

/** Reads every source file and returns what breaks a rule, one line each. */
export function checkSource() {
  return sourceFiles('').flatMap((file) => {
    const applied = rules.filter((rule) => file !== ownName && rule.in.test(file) && !rule.not.test(file))
    return applied.length > 0 ? breaches(file, applied) : []
  })
}

function sourceFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (!entry.isDirectory()) return [path]
    return noSource.has(entry.name) ? [] : sourceFiles(path)
  })
}

function breaches(file, applied) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return applied.flatMap(({ says, pattern }) =>
    lines.flatMap((line, index) =>
      pattern.test(line) ? [`${file}:${index + 1}: ${says}: ${line.trim().slice(0, 120)}`] : [],
    ),
  )
}
