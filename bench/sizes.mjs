// What each entry costs a page, held to its budget. Run the build first; `--why` lists what the bytes are.
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { measure } from './measure.mjs'

const contestant = resolve(import.meta.dirname, 'contestant')

/** Budgets in kB (1,000 bytes), minified and gzipped, JS and CSS together, React outside, lazy chunks apart. */
const entries = [
  { name: 'one record and one list', file: join(contestant, 'data.jsx'), budget: 22 },
  { name: 'CustomerCardView', file: join(contestant, 'card.jsx'), budget: 10 },
  { name: 'a form of twelve fields', file: join(contestant, 'form.jsx'), budget: 49 },
  {
    name: 'CustomerCard, CustomerList, REST, Chinese',
    source: `
      export { Clientele, CustomerCard, CustomerList } from '@clientele/components'
      export { zhCN } from '@clientele/components/locales/zh-CN'
      export { createRestAdapter } from '@clientele/core/adapters/rest'
      import '@clientele/components/styles.css'`,
  },
]

const checks = []
const rows = []
for (const entry of entries) {
  if (entry.file && !existsSync(entry.file)) {
    checks.push({ name: entry.name, ok: false, output: `${entry.file} is missing.` })
    rows.push([entry.name, 'missing'])
    continue
  }
  try {
    const size = await measure(entry.source ?? `export * from ${JSON.stringify(entry.file)}`)
    const total = (size.js + size.css) / 1000
    const ok = entry.budget === undefined || total <= entry.budget
    checks.push({ name: entry.name, ok, output: ok ? '' : `${total.toFixed(1)} kB is over ${entry.budget} kB.` })
    const budget = entry.budget === undefined ? '' : `of ${entry.budget} kB${ok ? '' : '  OVER BUDGET'}`
    rows.push([entry.name, kB(size.js), kB(size.css), kB(size.js + size.css), budget])
    if (process.argv.includes('--why')) for (const part of size.parts) rows.push([`    ${part.name}`, kB(part.size)])
    for (const chunk of size.later) rows.push([`  later: ${chunk.name}`, kB(chunk.size), '', '', ''])
  } catch (error) {
    checks.push({ name: entry.name, ok: false, output: error.message })
    rows.push([entry.name, error.message.split('\n').slice(0, 4).join('\n')])
  }
}

const width = Math.max(...rows.map(([name]) => name.length)) + 2
console.log(
  `${'min + gzip, React outside'.padEnd(width)}${['JS', 'CSS', 'total'].map((head) => head.padStart(9)).join('')}`,
)
for (const [name, ...cells] of rows) {
  const [budget = '', ...sizes] = cells.length === 4 ? [cells[3], ...cells.slice(0, 3)] : ['', ...cells]
  console.log(`${name.padEnd(width)}${sizes.map((cell) => cell.padStart(9)).join('')}  ${budget}`.trimEnd())
}

const flag = process.argv.indexOf('--json')
if (flag > 0) writeFileSync(process.argv[flag + 1], JSON.stringify(checks))
process.exit(checks.every((check) => check.ok) ? 0 : 1)

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
