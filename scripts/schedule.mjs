/**
 * Runs steps as soon as those they come after are through, at most `lanes` at a time, in the order given. A step whose
 * predecessor failed does not run; `report` hears of every end.
 */
export function schedule(steps, { lanes, run, report }) {
  const waiting = [...steps]
  const ended = new Map()
  const running = new Set()
  return new Promise((resolve) => {
    const next = () => {
      for (const step of [...waiting]) {
        const blocker = step.after.find((name) => ended.get(name) === false)
        if (blocker) {
          waiting.splice(waiting.indexOf(step), 1)
          end(step, { passed: 0, failed: 0, skipped: 1, ok: false, notRun: `"${blocker}" has to pass first` }, 0)
        } else if (running.size < lanes && step.after.every((name) => ended.has(name))) {
          waiting.splice(waiting.indexOf(step), 1)
          start(step)
        }
      }
      if (waiting.length === 0 && running.size === 0) resolve()
    }
    const start = async (step) => {
      running.add(step.name)
      const started = Date.now()
      const result = await run(step)
      running.delete(step.name)
      end(step, result, (Date.now() - started) / 1000)
      next()
    }
    const end = (step, result, seconds) => {
      ended.set(step.name, result.ok)
      report(step, result, seconds, [...running])
    }
    next()
  })
}
