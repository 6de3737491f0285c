import type { MaskedValue } from '@clientele/core'
import { Eye } from 'lucide'
import { type HTMLAttributes, useState } from 'react'
import { useLabels } from '../clientele/index.js'
import { useLazyPart } from '../lazy-part/index.js'
import { Button } from '../primitives/button/index.js'
import { Icon } from '../primitives/icon/index.js'
import { joinClasses } from '../theme/index.js'
import { type MaskedValueLabels, maskedValueLabels } from './MaskedValue.labels.js'
import styles from './MaskedValue.module.css'
import type { RevealState } from './RevealState.js'

/** What a masked value takes, besides the attributes of a `<span>`. */
export interface MaskedValueFieldProps extends HTMLAttributes<HTMLSpanElement> {
  /** The mask to show, with the handle it is revealed by. */
  readonly masked: MaskedValue
  /** Says whose value of which kind, for those who hear it: `phone of Jaan Tamm`. */
  readonly what: string
  /** How to show the value in clear; without it there is no button. */
  readonly reveal?: RevealState | undefined
  /** Words of this field alone, over those of the catalogue. */
  readonly labels?: Partial<MaskedValueLabels> | undefined
}

const loadReveal = () => import('./reveal/index.js')

/**
 * Shows a sensitive value as its mask and, on request, for a limited time in clear. Renders a `<span>`.
 * @selector `[data-status="revealed"]` the value is shown in clear
 */
export function MaskedValueField(props: MaskedValueFieldProps) {
  const { masked: value, what, reveal, labels, className, ...rest } = props
  const { kind, masked } = value
  const words = useLabels('maskedValue', maskedValueLabels, labels)
  const [asking, setAsking] = useState(false)
  const revealed = reveal?.status === 'revealed'
  const { part, failed, retry } = useLazyPart(loadReveal, asking || revealed)
  return (
    <span
      data-slot="masked-value"
      {...rest}
      className={joinClasses(styles.field, className)}
      data-kind={kind}
      data-status={reveal?.status ?? 'masked'}
    >
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
