import type { SensitiveKind } from '@clientele/core'
import { Copy, Mail, Phone } from 'lucide'
import { type CSSProperties, type MouseEvent, useEffect, useRef, useState } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import { Button } from '../../primitives/button/index.js'
import { Icon } from '../../primitives/icon/index.js'
import field from '../MaskedValue.module.css'
import type { RevealState } from '../RevealState.js'
import { copyText } from './copyText.js'
import { revealLabels } from './Reveal.labels.js'
import styles from './Reveal.module.css'

/** What a value in clear takes. */
export interface RevealedValueProps {
  readonly kind: SensitiveKind
  readonly value: string
  readonly what: string
  readonly reveal: RevealState
  /** Called when the value has taken the place of the mask. */
  readonly onShown: () => void
}

/** Shows a sensitive value in clear, what can be done with it, and when it hides. Renders into its field. */
export function RevealedValue({ kind, value, what, reveal, onShown }: RevealedValueProps) {
  const words = useLabels('reveal', revealLabels)
  const { announce, notify } = useClientele()
  const text = useRef<HTMLSpanElement>(null)
  const copy = useRef<HTMLButtonElement>(null)
  const { secondsLeft = 0 } = reveal
  const shown = useRef(onShown)
  const [whole] = useState(secondsLeft)

  // Once, when the value has taken the place of the mask: the dialog that would hold the focus is gone by now.
  useEffect(() => {
    shown.current()
    copy.current?.focus({ preventScroll: true })
    announce(words.shown(what))
    return () => announce(words.hidden(what))
  }, [announce, words, what])

  async function copyValue() {
    if (!text.current) return
    const copied = await copyText(value, text.current)
    notify(copied ? { tone: 'success', text: words.copied } : { tone: 'warning', text: words.copyFailed })
  }

  return (
    <>
      <span ref={text} className={field.value}>
        {grouped(value)}
      </span>
      <span className={styles.actions}>
        <Button
          ref={copy}
          className={field.button}
          variant="quiet"
          size="small"
          aria-label={words.copyWhat(what)}
          onClick={copyValue}
        >
          <Icon of={Copy} size="small" />
          {words.copy}
        </Button>
        {kind === 'phone' && (
          <Button
            className={field.button}
            variant="quiet"
            size="small"
            aria-label={words.callWhat(what)}
            onClick={(event) => open(`tel:${value.replace(/[^+\d]/g, '')}`, event)}
          >
            <Icon of={Phone} size="small" />
            {words.call}
          </Button>
        )}
        {kind === 'email' && (
          <Button
            className={field.button}
            variant="quiet"
            size="small"
            aria-label={words.writeWhat(what)}
            onClick={(event) => open(`mailto:${encodeURI(value)}`, event)}
          >
            <Icon of={Mail} size="small" />
            {words.write}
          </Button>
        )}
        <span className={styles.countdown}>{words.hidesIn(secondsLeft)}</span>
      </span>
      <span
        className={styles.left}
        data-slot="masked-value-left"
        aria-hidden="true"
        style={{ '--cl-masked-value-left': whole ? secondsLeft / whole : 0 } as CSSProperties}
      />
    </>
  )
}

/** Follows an address that must not stand in the document, where other scripts and the status bar could read it. */
function open(href: string, event: MouseEvent) {
  const link = event.currentTarget.ownerDocument.createElement('a')
  link.href = href
  link.click()
}

function grouped(value: string) {
  return value.replace(/^(1\d\d)(\d{4})(\d{4})$/, '$1 $2 $3')
}
