import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const windows = process.platform === 'win32'
const running = new Set()

/** Starts a program in a process group of its own, so that all it starts in turn can be ended with it. */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, { shell: windows, detached: !windows, windowsHide: true, ...options })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Sends a signal to a child and to everything it started. */
export function endChild(child, signal = 'SIGTERM') {
  if (child.pid === undefined) return
  if (windows) {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/**
 * Ends every child, waits for them, runs `end` and exits, once the person presses Ctrl-C, this process is told to stop,
 * or the process that started it is gone. Whatever happens on the way, no child outlives this process.
 */
export function endOnSignal({ end = () => {}, code = 1 } = {}) {
  const ancestors = ownAncestors()
  let ending = false
  const stop = async () => {
    if (ending) return
    ending = true
    setTimeout(() => leave(code), 8_000).unref()
    const closed = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)))
    for (const child of running) endChild(child)
    await Promise.all(closed)
    await end()
    leave(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  process.on('exit', () => {
    for (const child of running) endChild(child, 'SIGKILL')
  })
  setInterval(() => {
    if (ownAncestors().join() !== ancestors.join()) stop()
  }, 500).unref()
}

/** Who started this process; under npm a shell may stand between the two, and outlive npm. */
function ownAncestors() {
  const parent = process.ppid
  if (process.env.npm_lifecycle_event === undefined || !existsSync('/proc/self/stat')) return [parent]
  try {
    const afterName = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return [parent, Number(afterName.split(' ')[1])]
  } catch {
    return [parent, 0]
  }
}

function leave(code) {
  for (const child of running) endChild(child, 'SIGKILL')
  process.exit(code)
}
