import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from '../workspace.mjs'

const passedOver = new Set(['node_modules', 'dist', '.git', '.data', 'test-results', 'storybook-static', 'coverage'])

/** Every Markdown file of the repository, by its path from the root. */
export function documents(folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : documents(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** The relative links and pictures of a document that lead to no file, or to no heading of it. */
export function brokenLinks(file) {
  const text = withoutCode(readFileSync(join(root, file), 'utf8'))
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => {
    if (/^[a-z]+:/i.test(target)) return []
    const [path, heading] = decodeURIComponent(target).split('#')
    const found = path ? resolve(root, dirname(file), path) : join(root, file)
    if (!existsSync(found) || relative(root, found).startsWith('..')) return [`${file}: ${target} is no file`]
    return heading && !headingsOf(found).has(heading) ? [`${file}: ${target} is no heading`] : []
  })
}

function headingsOf(path) {
  const lines = withoutCode(readFileSync(path, 'utf8')).split('\n')
  return new Set(lines.filter((line) => /^#+ /.test(line)).map(anchorOf))
}

/** As GitHub makes it: lower case, no punctuation, hyphens for spaces. */
function anchorOf(line) {
  const words = line.replace(/^#+ +/, '').trim().toLowerCase()
  return words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')
}

function withoutCode(text) {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
}
