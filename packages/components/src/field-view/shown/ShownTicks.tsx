import { optionsOf, textIn } from '@clientele/core'
import { Check, Square } from 'lucide'
import { Icon } from '../../primitives/icon/index.js'
import styles from '../FieldView.module.css'
import { listOf } from './readings.js'
import type { ShownValueProps } from './ShownValueProps.js'

/** Shows what is ticked off and what is not, one a line. Renders a `<ul>`. */
export function ShownTicks({ field, value, context, compact, words }: ShownValueProps) {
  const done = new Set(listOf(value).map(String))
  const known = optionsOf(field, context) ?? []
  const labels = new Map(known.map((option) => [option.value, textIn(option.label, context.locale ?? 'en')]))
  const offered = known.filter((option) => !option.retired || done.has(option.value)).map((option) => option.value)
  const all = [...new Set([...offered, ...done])]
  if (compact) return words.ticks(done.size, all.length)
  return (
    <ul className={styles.lines}>
      {all.map((each) => (
        <li key={each} className={styles.tick} data-ticked={done.has(each) ? '' : undefined}>
          <Icon of={done.has(each) ? Check : Square} size="small" className={styles.tickMark} />
          <span className={styles.hidden}>{done.has(each) ? words.ticked : words.open} </span>
          <span>{labels.get(each) ?? each}</span>
        </li>
      ))}
    </ul>
  )
}
