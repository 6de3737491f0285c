import { join } from 'node:path'
import { build } from './build.mjs'
import { checkSource } from './check-source.mjs'
import { countChecks, countPlaywright, countVitest } from './count-tests.mjs'
import { runCommand } from './run-command.mjs'
import { root, tool } from './workspace.mjs'

/**
 * The steps of `npm test`, in the order in which they start. A step that is one check counts as one test; `shows` marks
 * output worth reading when all is well.
 */
export function testSteps({ results }) {
  return [
    { name: 'lint', after: [], run: () => oneCheck(tool('biome'), ['check', '--max-diagnostics=100', '.']) },
    { name: 'source', after: [], run: sourceRules },
    { name: 'unused', after: [], run: () => oneCheck(tool('knip'), ['--no-progress', '--no-config-hints']) },
    { name: 'build', after: [], run: () => buildTargets(['packages', 'types', 'backend', 'intranet']) },
    { name: 'types', after: ['build'], run: () => oneCheck(tool('tsc'), ['-b', '--pretty', 'false']) },
    { ...checks('documents', 'scripts/check-docs.mjs', results), after: ['build'] },
    vitest('unit', ['unit'], { results }),
    vitest('browser', ['browser', 'browser-react-18'], { results, chromium: true }),
    { ...checks('packages', 'scripts/check-packages.mjs', results), after: ['build'], chromium: true },
    vitest('backend', ['backend'], { results }),
    vitest('stories', ['stories*'], { results, chromium: true }),
    { ...checks('storybook', 'scripts/check-storybook.mjs', results), after: [], chromium: true },
    {
      name: 'end-to-end',
      after: ['build', 'stories'],
      chromium: true,
      run: (env) => playwright(join(results, 'e2e.json'), env),
    },
    { ...checks('sizes', 'bench/sizes.mjs', results), after: ['build'], shows: true },
  ]
}

async function oneCheck(command, args) {
  const { code, output } = await runCommand(command, args, { cwd: root })
  return verdict(code === 0, output)
}

async function sourceRules() {
  const found = checkSource()
  return verdict(found.length === 0, found.join('\n'))
}

async function buildTargets(only) {
  const failed = await build({ only })
  return verdict(failed === null, failed ? `${failed.name}:\n${failed.output}` : '')
}

function verdict(ok, output) {
  return { ok, output, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

function vitest(name, projects, { results, chromium = false }) {
  const file = join(results, `${name}.json`)
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
  ]
  const run = async (env) => {
    const command = [tool('vitest'), [...args, `--outputFile.json=${file}`]]
    return counted(await runCommand(...command, { cwd: root, env, seconds: 900 }), countVitest(file))
  }
  return { name, after: [], chromium, run }
}

function checks(name, script, results) {
  const file = join(results, `${name}.json`)
  const run = async (env) =>
    counted(
      await runCommand(process.execPath, [join(root, script), '--json', file], { cwd: root, env, seconds: 300 }),
      countChecks(file),
    )
  return { name, run }
}

async function playwright(file, env) {
  const args = ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json']
  const run = await runCommand(tool('playwright'), args, {
    cwd: root,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    seconds: 900,
  })
  return counted(run, countPlaywright(file))
}

/** A runner that fails without naming a failed test has failed all the same. */
function counted({ code, output }, counts) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 }
  return { ok: code === 0 && failed === 0, output, passed, skipped, failed: code === 0 ? failed : Math.max(failed, 1) }
}
