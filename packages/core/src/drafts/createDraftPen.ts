import type { DraftValues } from './types.js'

/** What a pen is made with. */
export interface DraftPenOptions {
  /** How long after the last stroke it writes, in milliseconds. */
  readonly delay: number
  readonly write: (values: DraftValues, urgent: boolean) => Promise<void>
  /** Hears of what could not be done at all. */
  readonly onFailure: () => void
}

/** Writes what was typed last, when typing pauses, one write after another. */
export interface DraftPen {
  /** What was typed last; null before the first key. */
  readonly latest: DraftValues | null
  /** Takes values to be written soon. */
  take(values: DraftValues): void
  /** Writes at once what is still to be written. */
  flush(): void
  /** Forgets what was typed, and does not write it any more. */
  forget(): void
  /** Does something after everything begun before it. */
  inTurn(work: () => Promise<void>): void
}

/** Makes a pen; it holds no timer while nothing waits to be written. */
export function createDraftPen({ delay, write, onFailure }: DraftPenOptions): DraftPen {
  let latest: DraftValues | null = null
  let waiting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function inTurn(work: () => Promise<void>) {
    queue = queue.then(work).catch(onFailure)
  }

  function writeNow(urgent: boolean) {
    clearTimeout(timer)
    inTurn(async () => {
      if (!latest || !waiting) return
      waiting = false
      await write(latest, urgent)
    })
  }

  return {
    get latest() {
      return latest
    },
    take(values) {
      latest = values
      waiting = true
      clearTimeout(timer)
      timer = setTimeout(() => writeNow(false), delay)
    },
    flush() {
      if (waiting) writeNow(true)
    },
    forget() {
      clearTimeout(timer)
      latest = null
      waiting = false
    },
    inTurn,
  }
}
