import type { MaskedValue } from '@clientele/core'
import { Eye } from 'lucide'
import { useState } from 'react'
import { useLabels } from '../clientele/index.js'
import { useLazyPart } from '../lazy-part/index.js'
import { Button } from '../primitives/button/index.js'
import { Icon } from '../primitives/icon/index.js'
import { type MaskedValueLabels, maskedValueLabels } from './MaskedValue.labels.js'
import styles from './MaskedValue.module.css'
import type { RevealState } from './RevealState.js'

/** What a masked value takes. */
export interface MaskedValueFieldProps {
  readonly masked: MaskedValue
  /** Says whose value of which kind, for those who hear it: `phone of Jaan Tamm`. */
  readonly what: string
  /** How to show the value in clear; without it there is no button. */
  readonly reveal?: RevealState | undefined
  readonly labels?: Partial<MaskedValueLabels>
}

const loadReveal = () => import('./reveal/index.js')

/**
 * Shows a sensitive value as its mask and, on request, for a limited time in clear. Renders a `<span>`.
 * @selector `[data-status="revealed"]` the value is shown in clear
 */
export function MaskedValueField({ masked: { kind, masked }, what, reveal, labels }: MaskedValueFieldProps) {
  const words = useLabels('maskedValue', maskedValueLabels, labels)
  const [asking, setAsking] = useState(false)
  const revealed = reveal?.status === 'revealed'
  const { part, failed, retry } = useLazyPart(loadReveal, asking || revealed)
  return (
    <span className={styles.field} data-slot="masked-value" data-kind={kind} data-status={reveal?.status ?? 'masked'}>
      {part && reveal && revealed ? (
        <part.RevealedValue
          kind={kind}
          value={reveal.value ?? ''}
          what={what}
          reveal={reveal}
          onShown={() => setAsking(false)}
        />
      ) : (
        <>
          <span className={styles.value}>{masked}</span>
          {reveal && (
            <Button
              className={styles.button}
              variant="quiet"
              size="small"
              aria-label={words.revealWhat(what)}
              aria-haspopup="dialog"
              busy={asking && !part && !failed}
              onClick={() => {
                setAsking(true)
                retry()
              }}
            >
              <Icon of={Eye} size="small" />
              {words.reveal}
            </Button>
          )}
        </>
      )}
      {failed && (
        <span className={styles.failed} role="alert">
          {words.loadFailed}
        </span>
      )}
      {part && reveal && asking && !revealed && (
        <part.RevealDialog what={what} reveal={reveal} onClose={() => setAsking(false)} />
      )}
    </span>
  )
}
