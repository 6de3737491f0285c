import { writeFileSync } from 'node:fs'

/** Runs named checks one after another, prints each, and at the end writes them to the file of `--json`. */
export function createChecks() {
  const results = []
  return {
    /** True when the check ended with code 0. */
    async check(name, run) {
      const started = Date.now()
      const { code, output } = await run()
      const ok = code === 0
      results.push({ name, ok, output: ok ? '' : output })
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
      if (!ok) console.log(output.trimEnd().replace(/^/gm, '       '))
      return ok
    },
    finish() {
      const flag = process.argv.indexOf('--json')
      if (flag > 0) writeFileSync(process.argv[flag + 1], JSON.stringify(results))
      process.exit(results.every((result) => result.ok) ? 0 : 1)
    },
  }
}
