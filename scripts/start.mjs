// npm start: installs, builds, fills a database and serves the intranet until Ctrl-C.
import { join } from 'node:path'
import { endOnSignal, startChild } from './children.mjs'
import { install, isInstalled } from './install.mjs'
import { runCommand } from './run-command.mjs'
import { root } from './workspace.mjs'

const wanted = Number(process.env.PORT ?? 5170)
endOnSignal({ code: 0 })

if (!isInstalled()) await step('Installing the dependencies', () => install())
await step('Building what has changed', () =>
  runCommand(process.execPath, [join(root, 'scripts/build.mjs'), '--no-types'], { cwd: root }),
)
serve()

/** Says what is being done and, while it takes long, that it still is. */
async function step(title, run) {
  const started = Date.now()
  const seconds = () => ((Date.now() - started) / 1000).toFixed(0)
  console.log(`${title} …`)
  const tick = setInterval(() => console.log(`  … ${seconds()} s`), 10_000)
  const { code, output } = await run()
  clearInterval(tick)
  if (code !== 0) {
    console.error(output.trim())
    console.error(`${title}: this failed; the reason stands above.`)
    process.exit(1)
  }
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

function serve() {
  const server = startChild(process.execPath, ['--enable-source-maps', join(root, 'examples/backend/dist/main.js')], {
    shell: false,
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PORT: String(wanted),
      DATA_FOLDER: process.env.DATA_FOLDER ?? join(root, '.data/pglite'),
      STATIC_FOLDER: join(root, 'examples/intranet/dist'),
    },
  })
  server.on('message', ({ type, port }) => {
    if (type !== 'listening') return
    if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; this time it is ${port}.`)
    console.log(`\n  The intranet: http://localhost:${port}\n\n  Ctrl-C ends it; the data stays.\n`)
  })
  server.once('close', (code) => process.exit(code ?? 1))
}
