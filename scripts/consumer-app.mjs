import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './run-command.mjs'
import { visitBuiltPage } from './visit-built-page.mjs'
import { packageNames, root } from './workspace.mjs'

const written = join(root, 'scripts/consumer')
const strict = { strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022', jsx: 'react-jsx', types: [] }

/** A team's own Vite application: made in an empty folder, fed with our tarballs by npm, then used like any other. */
export async function checkConsumer({ folder, tarballs, react, chromium, check }) {
  const name = `React ${react.version}`
  writeApplication(folder, tarballs, react)
  const run = (command, args) => runCommand(command, args, { cwd: folder, seconds: 240 })
  const bin = (tool) => join(folder, 'node_modules/.bin', tool)

  const installed = await check(`${name}: npm installs the tarballs`, () =>
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error']),
  )
  if (!installed) return
  await check(`${name}: types, bundler`, () => run(bin('tsc'), ['-p', 'tsconfig.bundler.json']))
  await check(`${name}: types, nodenext`, () => run(bin('tsc'), ['-p', 'tsconfig.nodenext.json']))
  await check(`${name}: renders on a server`, () => run(process.execPath, ['server.mjs']))
  const built = await check(`${name}: vite build`, () => run(bin('vite'), ['build', '--logLevel', 'warn']))
  if (built && chromium) {
    await check(`${name}: shows the card in a browser`, () =>
      visitBuiltPage(join(folder, 'dist'), chromium, lookAtCard),
    )
  }
}

async function lookAtCard(page, address) {
  await page.goto(address)
  await page.getByRole('heading', { name: '华东测绘仪器有限公司' }).waitFor()
  const card = page.locator('[data-slot="customer-card"]').first()
  const border = await card.evaluate((element) => getComputedStyle(element).borderTopWidth)
  return border === '0px' ? ['The card stands there without its styles.'] : []
}

function writeApplication(folder, tarballs, react) {
  mkdirSync(join(folder, 'src'), { recursive: true })
  const write = (path, content) =>
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  write('package.json', {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { ...tarballs, react: react.version, 'react-dom': react.version },
    devDependencies: {
      '@types/react': react.types,
      '@types/react-dom': react.domTypes,
      '@vitejs/plugin-react': devDependencies['@vitejs/plugin-react'],
      typescript: react.typescript,
      vite: devDependencies.vite,
    },
    // One copy of our own packages: those the tarballs ask for are these tarballs.
    overrides: tarballs,
  })
  write(
    'index.html',
    '<!doctype html><html lang="en"><title>Consumer</title><link rel="icon" href="data:,"><div id="page"></div><script type="module" src="/src/main.tsx"></script></html>',
  )
  write('vite.config.js', "import react from '@vitejs/plugin-react'\nexport default { plugins: [react()] }\n")
  cpSync(join(written, 'main.tsx'), join(folder, 'src/main.tsx'))
  cpSync(join(written, 'server.mjs'), join(folder, 'server.mjs'))
  write('src/entries.ts', importEveryEntry())
  const bundler = {
    ...strict,
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: ['vite/client'],
  }
  write('tsconfig.bundler.json', { compilerOptions: bundler, include: ['src'] })
  const nodenext = {
    ...strict,
    module: 'nodenext',
    moduleResolution: 'nodenext',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  }
  write('tsconfig.nodenext.json', { compilerOptions: nodenext, files: ['src/entries.ts'] })
}

/** A file that imports every entry there is, `vitest` callers and single modules apart: a consumer need not have Vitest. */
function importEveryEntry() {
  const entries = packageNames.flatMap((name) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
    return Object.keys(manifest.publishConfig.exports)
      .filter((path) => !/\.(css|json)$|vitest|\*/.test(path))
      .map((path) => `@clientele/${name}${path.slice(1)}`)
  })
  const lines = entries.map((entry, index) => `import * as entry${index} from '${entry}'`)
  return `${lines.join('\n')}\n\nexport const entries = [${entries.map((_, index) => `entry${index}`).join(', ')}]\n`
}
