import { spawn } from 'node:child_process'

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
 * Runs `end` once, then exits, when the person presses Ctrl-C, when this process is told to stop, or when the process
 * that started it is gone. Whatever `end` does, no child outlives this process.
 */
export function endOnSignal(end = () => {}) {
  const parent = process.ppid
  let ending = false
  const stop = async (code) => {
    if (ending) return
    ending = true
    const limit = setTimeout(() => leave(code), 8_000)
    for (const child of running) endChild(child)
    await end()
    clearTimeout(limit)
    leave(code)
  }
  process.on('SIGINT', () => stop(130))
  process.on('SIGTERM', () => stop(143))
  process.on('SIGHUP', () => stop(129))
  process.on('exit', () => {
    for (const child of running) endChild(child, 'SIGKILL')
  })
  setInterval(() => {
    if (process.ppid !== parent) stop(1)
  }, 500).unref()
}

function leave(code) {
  for (const child of running) endChild(child, 'SIGKILL')
  process.exit(code)
}
