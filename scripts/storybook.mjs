import { endChild, endOnSignal, startChild } from './children.mjs'
import { freePort } from './free-port.mjs'
import { install } from './install.mjs'
import { root, tool } from './workspace.mjs'

endOnSignal({ code: 0 })
const installed = await install({ onLine: (line) => console.log(line) })
if (installed.code !== 0) {
  console.error(installed.output)
  console.error('Installing the dependencies failed; the reason stands above.')
  process.exit(1)
}

const port = await freePort(Number(process.env.PORT ?? 6006))
console.log(`Storybook: http://localhost:${port}`)
const storybook = startChild(
  tool('storybook'),
  [
    'dev',
    '-p',
    String(port),
    '--host',
    '127.0.0.1',
    '--ci',
    '--exact-port',
    '--no-version-updates',
    '--disable-telemetry',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
storybook.once('close', (code) => {
  endChild(storybook)
  process.exit(code ?? 1)
})
