import styles from './MatchedText.module.css'
import { matchedParts } from './matchedParts.js'

interface MatchedTextProps {
  readonly text: string
  /** What was searched; nothing is marked without it. */
  readonly search: string
}

/** Shows a text with what was searched underlined, in a `<mark>` for each place. */
export function MatchedText({ text, search }: MatchedTextProps) {
  if (search === '') return text
  return matchedParts(text, search).map((part) =>
    part.matched ? (
      <mark key={part.start} className={styles.match}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
