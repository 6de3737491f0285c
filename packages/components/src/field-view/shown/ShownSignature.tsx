import { dayIn, type Signature } from '@clientele/core'
import { SignatureDrawing } from '../../primitives/signature-drawing/index.js'
import styles from '../FieldView.module.css'
import type { ShownValueProps } from './ShownValueProps.js'

/** Shows a signature as it was drawn, or the name that was typed, and who signed when. */
export function ShownSignature({
  value,
  context,
  compact,
  words,
  writing,
}: ShownValueProps & { readonly value: Signature }) {
  const { strokes, name = '', at } = value
  if (compact) return name || words.signature('')
  return (
    <span className={styles.signature}>
      {strokes.length > 0 && (
        <SignatureDrawing className={styles.drawing} strokes={strokes} label={words.signature(name)} />
      )}
      <span className={styles.by}>
        <span>{name}</span>
        {strokes.length === 0 && <span className={styles.faint}>{words.typed}</span>}
        {at && (
          <time className={styles.faint} dateTime={at} title={writing.exact(at)}>
            {dayIn(at, context.zone ?? 'UTC')} {writing.time(at)}
          </time>
        )}
      </span>
    </span>
  )
}
