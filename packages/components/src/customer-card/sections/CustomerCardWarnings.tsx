import { type CustomerWarning, type Reason, textIn } from '@clientele/core'
import { ChevronDown, TriangleAlert } from 'lucide'
import { type ReactNode, useState } from 'react'
import { useClientele } from '../../clientele/index.js'
import { Icon } from '../../primitives/icon/index.js'
import { Strip } from '../../primitives/strip/index.js'
import type { Writing } from '../../writing-values/index.js'
import type { CustomerCardLabels } from '../CustomerCard.labels.js'
import styles from '../CustomerCard.module.css'

interface CustomerCardWarningsProps {
  readonly warnings: readonly CustomerWarning[]
  readonly words: CustomerCardLabels
  readonly writing: Writing
  readonly renderAction: ((warning: CustomerWarning) => ReactNode) | undefined
}

/** Shows what costs money if nobody looks; several fold into one line where it is narrow. Renders a `<div>`. */
export function CustomerCardWarnings({ warnings, words, writing, renderAction }: CustomerCardWarningsProps) {
  const { locale } = useClientele()
  const [open, setOpen] = useState(false)
  const several = warnings.length > 1
  const nameOf = ({ code }: CustomerWarning) => own(words.warningNames, code) ?? words.warning

  function textOf(reason: Reason) {
    return own(words.warningReasons, reason.code)?.(reason.params ?? {}, writing) ?? textIn(reason.text, locale)
  }

  return (
    <div className={styles.warnings} data-slot="customer-card-warnings" data-folded={(several && !open) || undefined}>
      {several && (
        <button type="button" className={styles.summary} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon of={TriangleAlert} className={styles.alert} />
          <span className={styles.block}>
            <b className={styles.strong}>{words.warnings(warnings.length)}</b>{' '}
            <span className={styles.muted}>{warnings.map(nameOf).join(words.separator)}</span>
          </span>
          <Icon of={ChevronDown} className={styles.end} />
        </button>
      )}
      {warnings.map((warning) => (
        <Strip
          key={warning.id}
          className={styles.warning}
          tone={warning.severity ?? 'warning'}
          icon={TriangleAlert}
          action={renderAction?.(warning)}
        >
          <b className={styles.strong}>{nameOf(warning)}</b> {textOf(warning.reason)}
        </Strip>
      ))}
    </div>
  )
}

function own<TValue>(record: Readonly<Record<string, TValue>>, key: string): TValue | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
