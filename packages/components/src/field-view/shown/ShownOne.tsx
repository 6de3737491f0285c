import { isMaskedValue, textIn, toText } from '@clientele/core'
import type { ReactNode } from 'react'
import { Moment } from '../../writing-values/index.js'
import styles from '../FieldView.module.css'
import { plainText } from './plainText.js'
import { isInstant, isReferenceValue, isSignatureValue, listOf } from './readings.js'
import { ShownFile } from './ShownFile.js'
import { ShownReference } from './ShownReference.js'
import { ShownSignature } from './ShownSignature.js'
import { ShownTicks } from './ShownTicks.js'
import type { ShownValueProps } from './ShownValueProps.js'

/** Shows a value that is there, on its own line; rows by their count. */
export function ShownOne(props: ShownValueProps): ReactNode {
  const { field, value, context, words, writing, of, slots } = props
  if (isMaskedValue(value)) {
    const label = textIn(field.label, context.locale ?? 'en') ?? field.key
    return slots.renderMasked?.(value, of ? words.whose(label, of) : label, field) ?? value.masked
  }
  if (field.sensitive) return toText(field, value, context) || writing.day(null)
  switch (field.type) {
    case 'instant':
      return isInstant(value) ? <Moment at={value} writing={writing} /> : plainText(value)
    case 'long-text':
      return <span className={styles.prose}>{plainText(value)}</span>
    case 'rating':
      return ratingText(props)
    case 'ticks':
      return <ShownTicks {...props} />
    case 'rows':
      return words.rows(listOf(value).length)
    case 'reference':
      return isReferenceValue(value) ? <ShownReference {...props} value={value} /> : plainText(value)
    case 'file':
      return <ShownFile {...props} />
    case 'signature':
      return isSignatureValue(value) ? <ShownSignature {...props} value={value} /> : plainText(value)
    default:
      return <ShownText {...props} />
  }
}

function ShownText({ field, value, context }: ShownValueProps) {
  const text = toText(field, value, context) || plainText(value)
  return value === 0 ? <span className={styles.faint}>{text}</span> : text
}

function ratingText({ field, value, context, words }: ShownValueProps) {
  const steps = field.maximum ?? field.options?.length ?? 5
  const text = toText(field, value, context)
  return typeof value === 'number' && text === `${value}` ? words.step(value, steps) : text || plainText(value)
}
