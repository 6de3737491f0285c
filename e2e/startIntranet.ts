import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const secondsToStart = 120

/** A running `npm start`. */
export interface Intranet {
  readonly url: string
  readonly port: number
  readonly process: ChildProcess
  /** What it has said so far. */
  readonly output: () => string
  /** Presses Ctrl-C and waits until it has ended. */
  readonly stop: () => Promise<void>
}

/** How to start the intranet. */
export interface IntranetOptions {
  readonly dataFolder: string
  /** @default 0, any */
  readonly port?: number
  readonly databaseUrl?: string
  /** @default node scripts/start.mjs */
  readonly command?: readonly [string, ...string[]]
}

/** A folder for rows that nobody needs afterwards. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'clientele-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Types the start command and waits for the address. */
export async function startIntranet(options: IntranetOptions): Promise<Intranet> {
  const { dataFolder, port = 0, databaseUrl = '', command = [process.execPath, 'scripts/start.mjs'] } = options
  const [program, ...args] = command
  const child = spawn(program, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), DATA_FOLDER: dataFolder, DATABASE_URL: databaseUrl },
  })
  let said = ''
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const address = await new Promise<URL>((found, failed) => {
    const limit = setTimeout(
      () => failed(new Error(`No address after ${secondsToStart} s:\n${said}`)),
      secondsToStart * 1000,
    )
    const take = (chunk: string) => {
      said += chunk
      const match = /The intranet: (http:\S+)/.exec(said)
      if (!match?.[1]) return
      clearTimeout(limit)
      found(new URL(match[1]))
    }
    child.stdout?.setEncoding('utf8').on('data', take)
    child.stderr?.setEncoding('utf8').on('data', take)
    child.once('close', () => {
      clearTimeout(limit)
      failed(new Error(`It ended before it had an address:\n${said}`))
    })
  })
  return {
    url: address.origin,
    port: Number(address.port),
    process: child,
    output: () => said,
    async stop() {
      const running = child.exitCode === null && child.signalCode === null
      if (child.pid !== undefined && running) process.kill(-child.pid, 'SIGINT')
      await ended
    },
  }
}
