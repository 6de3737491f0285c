import { existsSync, readFileSync } from 'node:fs'

/** What a Vitest JSON report says; a file that could not be loaded is one failed test. */
export function countVitest(file) {
  if (!existsSync(file)) return null
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** What a Playwright JSON report says. */
export function countPlaywright(file) {
  if (!existsSync(file)) return null
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}

/** What one of our own checks wrote: a list of named results. */
export function countChecks(file) {
  if (!existsSync(file)) return null
  const checks = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: checks.filter((check) => check.ok).length,
    failed: checks.filter((check) => !check.ok).length,
    skipped: 0,
  }
}
