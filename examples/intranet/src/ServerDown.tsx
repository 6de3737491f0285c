import type { Words } from './words.js'

interface ServerDownProps {
  readonly words: Words
  readonly busy: boolean
  readonly onRetry: () => void
}

/** Says calmly that the backend does not answer, and what to do. */
export function ServerDown({ words, busy, onRetry }: ServerDownProps) {
  return (
    <div className="well down" role="alert">
      <h4>{words.dead}</h4>
      <p>{words.deadText}</p>
      <button type="button" disabled={busy} onClick={onRetry}>
        {busy ? words.starting : words.retry}
      </button>
    </div>
  )
}
