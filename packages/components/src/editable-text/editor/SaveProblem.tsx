import { isCrmError } from '@clientele/core'
import styles from './Editor.module.css'
import type { TextEditorLabels } from './TextEditor.labels.js'

/** What a failed save takes. */
export interface SaveProblemProps {
  readonly problem: unknown
  readonly words: TextEditorLabels
}

/** Says why a text is not saved, and whether it may be after all. Renders a `<p>`. */
export function SaveProblem({ problem, words }: SaveProblemProps) {
  const failure = isCrmError(problem) ? problem : undefined
  return (
    <p className={styles.problem} role="alert" data-slot="save-problem">
      {textOf()} {failure?.reference && words.reference(failure.reference)}
    </p>
  )

  function textOf() {
    if (failure?.effect !== 'none') return failure?.code === 'offline' ? words.offline : words.failedUnknown
    const { code, retryAfterSeconds } = failure
    if (code === 'rate-limited') return words.rateLimited(retryAfterSeconds)
    if (code === 'not-found' || code === 'gone') return words.gone
    if (code === 'unauthenticated') return words.signedOut
    return code === 'offline' || code === 'forbidden' ? words[code] : words.failed
  }
}
