import { stripVTControlCharacters } from 'node:util'
import { endChild, startChild } from './children.mjs'

/**
 * Runs a program to its end and keeps what it said. Never rejects: a program that cannot be started or outlives its
 * time is a failed run with the reason in its output.
 */
export function runCommand(command, args = [], { seconds = 300, onLine, env = process.env, ...options } = {}) {
  const started = Date.now()
  return new Promise((resolve) => {
    const child = startChild(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, NO_COLOR: '1' },
      ...options,
    })
    let output = ''
    let rest = ''
    let timedOut = false
    const limit = setTimeout(() => {
      timedOut = true
      output += `\nStopped after ${seconds} s.\n`
      endChild(child, 'SIGKILL')
    }, seconds * 1000)
    const take = (chunk) => {
      output += chunk
      if (!onLine) return
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.once('error', (error) => {
      output += `${error.message}\n`
    })
    child.once('close', (code) => {
      clearTimeout(limit)
      if (rest && onLine) onLine(rest)
      // Some tools colour what they say whatever they are asked.
      output = stripVTControlCharacters(output)
      resolve({ code: timedOut ? 124 : (code ?? 1), output, seconds: (Date.now() - started) / 1000 })
    })
  })
}
