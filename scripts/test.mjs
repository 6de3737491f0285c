// npm test: everything that can be checked on this machine. `--only lint,unit` runs some steps, `--list` names them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endOnSignal } from './children.mjs'
import { chromiumAdvice, provideChromium } from './find-chromium.mjs'
import { install } from './install.mjs'
import { schedule } from './schedule.mjs'
import { testSteps } from './test-steps.mjs'

const results = mkdtempSync(join(tmpdir(), 'clientele-test-'))
const clean = () => rmSync(results, { recursive: true, force: true })
endOnSignal({ end: clean })
process.once('exit', clean)

const started = Date.now()
const total = { passed: 0, failed: 0, skipped: 0 }
const notRun = []
const steps = wanted(testSteps({ results }))

const say = (line) => console.log(line)
const installed = await install({
  onLine: (line) => /^(WARN|ERR|Packages:|Progress: .*done)/.test(line) && say(`  ${line}`),
})
if (installed.code === 0) say(row('ok', 'install', installed.seconds, ''))
else stop(`${installed.output}\nInstalling the dependencies failed; the reason stands above.`)

const chromium = steps.some((step) => step.chromium)
  ? await provideChromium({ onLine: (line) => say(`  ${line}`) })
  : null
if (!chromium && steps.some((step) => step.chromium)) notRun.push(chromiumAdvice)
if (!process.env.DATABASE_URL && steps.some((step) => step.name === 'backend')) {
  notRun.push('The contract on a PostgreSQL server: set DATABASE_URL to run it (PGlite ran instead).')
}

const heartbeat = setInterval(() => say(`  … ${elapsed()} s, still at work: ${[...busy].join(', ')}`), 60_000)
const busy = new Set()
await schedule(steps, { lanes: 2, run: runStep, report })
clearInterval(heartbeat)

if (notRun.length > 0) say(`\nNot run here:\n${notRun.map((line) => `  - ${line}`).join('\n')}`)
say(`\n${elapsed()} s in all`)
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 ? 1 : 0)

async function runStep(step) {
  if (step.chromium && !chromium) return { ok: false, passed: 0, failed: 0, skipped: 1, notRun: 'no Chromium' }
  busy.add(step.name)
  const result = await step.run({ ...process.env, CHROMIUM_PATH: chromium ?? '', CI: '1' })
  busy.delete(step.name)
  return result
}

function report(step, result, seconds) {
  for (const key of ['passed', 'failed', 'skipped']) total[key] += result[key]
  if (result.notRun) {
    notRun.push(`${step.name}: ${result.notRun}`)
    say(row('--', step.name, seconds, result.notRun))
    return
  }
  const counts = `${result.passed} passed${result.failed ? `, ${result.failed} failed` : ''}${result.skipped ? `, ${result.skipped} skipped` : ''}`
  say(row(result.ok ? 'ok' : 'FAILED', step.name, seconds, counts))
  if (!result.ok || step.shows) say(indent(result.output))
}

function wanted(all) {
  if (process.argv.includes('--list')) {
    console.log(all.map((step) => step.name).join('\n'))
    process.exit(0)
  }
  const flag = process.argv.indexOf('--only')
  if (flag < 0) return all
  const names = (process.argv[flag + 1] ?? '').split(',')
  const unknown = names.filter((name) => !all.some((step) => step.name === name))
  if (unknown.length > 0)
    stop(`No step is called ${unknown.join(', ')}. There are: ${all.map((step) => step.name).join(', ')}`)
  return all
    .filter((step) => names.includes(step.name))
    .map((step) => ({ ...step, after: step.after.filter((name) => names.includes(name)) }))
}

function stop(reason) {
  console.error(reason)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}

function row(mark, name, seconds, text) {
  return `${mark.padEnd(7)}${name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s  ${text}`.trimEnd()
}

function indent(text) {
  return text.trimEnd().replace(/^/gm, '    ')
}

function elapsed() {
  return Math.round((Date.now() - started) / 1000)
}
