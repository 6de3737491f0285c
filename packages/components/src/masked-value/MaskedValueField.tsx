import type { MaskedValue } from '@clientele/core'
import { Eye } from 'lucide'
import { useEffect, useState } from 'react'
import { useClientele, useLabels } from '../clientele/index.js'
import { useLazyPart } from '../lazy-part/index.js'
import { Button, Icon } from '../primitives/index.js'
import { type MaskedValueLabels, maskedValueLabels } from './MaskedValue.labels.js'
import styles from './MaskedValue.module.css'
import { RevealedValue } from './RevealedValue.js'

/** How far the showing of one value has come; what `useReveal` answers. */
export interface RevealState {
  readonly status: 'masked' | 'revealing' | 'revealed' | 'failed'
  readonly value?: string | undefined
  readonly secondsLeft?: number | undefined
  readonly error?: unknown
  readonly reveal: (reason: string) => unknown
  readonly hide: () => void
}

/** What a masked value takes. */
export interface MaskedValueFieldProps {
  readonly masked: MaskedValue
  /** Says whose value of which kind, for those who hear it: `phone of Jaan Tamm`. */
  readonly what: string
  /** How to show the value in clear; without it there is no button. */
  readonly reveal?: RevealState | undefined
  readonly labels?: Partial<MaskedValueLabels>
}

const loadDialog = () => import('./RevealDialog.js')

/**
 * Shows a sensitive value as its mask and, on request, for a limited time in clear. Renders a `<span>`.
 * @selector `[data-status="revealed"]` the value is shown in clear
 */
export function MaskedValueField({ masked, what, reveal, labels }: MaskedValueFieldProps) {
  const words = useLabels('maskedValue', maskedValueLabels, labels)
  const { notify } = useClientele()
  const [asking, setAsking] = useState(false)
  const { part, failed } = useLazyPart(loadDialog, asking)
  const clear = reveal?.status === 'revealed' ? reveal.value : undefined

  useEffect(() => {
    if (clear !== undefined) setAsking(false)
  }, [clear])
  useEffect(() => {
    if (!failed) return
    setAsking(false)
    notify({ tone: 'danger', text: words.failed })
  }, [failed, notify, words])

  return (
    <span
      className={styles.field}
      data-slot="masked-value"
      data-kind={masked.kind}
      data-status={reveal?.status ?? 'masked'}
    >
      {reveal && clear !== undefined ? (
        <RevealedValue kind={masked.kind} value={clear} what={what} reveal={reveal} words={words} />
      ) : (
        <>
          <span className={styles.value}>{masked.masked}</span>
          {reveal && (
            <Button
              className={styles.button}
              variant="quiet"
              size="small"
              aria-label={words.revealWhat(what)}
              aria-haspopup="dialog"
              onClick={() => setAsking(true)}
            >
              <Icon of={Eye} size="small" />
              {words.reveal}
            </Button>
          )}
        </>
      )}
      {part && reveal && asking && (
        <part.RevealDialog what={what} reveal={reveal} words={words} onClose={() => setAsking(false)} />
      )}
    </span>
  )
}
