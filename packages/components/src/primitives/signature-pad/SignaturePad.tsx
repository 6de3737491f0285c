import { dayIn, type Signature, type Stroke } from '@clientele/core'
import { type HTMLAttributes, useState } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import type { LabelOverrides } from '../../locales/index.js'
import { joinClasses } from '../../theme/index.js'
import { useWriting } from '../../writing-values/index.js'
import { Button } from '../button/index.js'
import { useOwnValue } from '../own-value/index.js'
import { SignatureDrawing } from '../signature-drawing/index.js'
import { SignatureName } from './SignatureName.js'
import { type SignaturePadLabels, signaturePadLabels } from './SignaturePad.labels.js'
import styles from './SignaturePad.module.css'
import { useStrokes } from './useStrokes.js'

/** What a signature pad takes, besides the attributes of a `<fieldset>`; its `id` goes to what is typed into. */
export interface SignaturePadProps extends Omit<HTMLAttributes<HTMLFieldSetElement>, 'defaultValue' | 'onChange'> {
  /** The signature, where the parent holds it; `null` for none. */
  readonly value?: Signature | null | undefined
  /** The signature at first, where the pad holds it itself. */
  readonly defaultValue?: Signature | null | undefined
  /** Receives the signature after every stroke, and `null` when it is taken back. */
  readonly onValueChange?: ((value: Signature | null) => void) | undefined
  /** Who signs, as far as the form knows. */
  readonly signer?: string | undefined
  /** Whether it must be signed; said by the label. */
  readonly required?: boolean | undefined
  /** Shows the signature without being open to change. */
  readonly readOnly?: boolean | undefined
  /** Cannot be signed now. */
  readonly disabled?: boolean | undefined
  /** Words of this pad alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<SignaturePadLabels> | undefined
}

/**
 * Takes a signature: drawn with a finger, a pen or a mouse, or by a typed name. Renders a `<fieldset>`.
 * @selector `[data-signed]` there is a signature
 * @selector `[data-invalid]` refused
 * @selector `[data-read-only]` shown, not to be changed
 * @selector `[data-off]` cannot be signed now
 */
export function SignaturePad(props: SignaturePadProps) {
  const { value, defaultValue = null, onValueChange, signer = '', required, readOnly, disabled, ...others } = props
  const { labels, id, className, 'aria-invalid': invalid, ...rest } = others
  const words = useLabels('signaturePad', signaturePadLabels, labels)
  const { now, announce } = useClientele()
  const [signature, change] = useOwnValue<Signature | null>({ value, defaultValue, onValueChange })
  const [name, setName] = useState(signer)
  const [drawnHere, setDrawnHere] = useState(false)
  const fixed = readOnly || disabled

  function sign(strokes: readonly Stroke[]) {
    const who = (signature?.name ?? name).trim()
    change({ strokes, ...(who && { name: who }), at: now() })
    if (!signature) announce(words.signed)
  }

  function takeBack() {
    setDrawnHere(false)
    change(null)
  }

  function addStroke(stroke: Stroke) {
    setDrawnHere(true)
    sign([...(signature?.strokes ?? []), stroke])
  }

  function undo() {
    const strokes = signature?.strokes.slice(0, -1) ?? []
    if (strokes.length) sign(strokes)
    else takeBack()
  }

  const open = !fixed && (!signature || (drawnHere && signature.strokes.length > 0))
  return (
    <fieldset
      data-slot="signature-pad"
      {...rest}
      className={joinClasses(styles.pad, className)}
      data-signed={signature ? '' : undefined}
      data-invalid={invalid ? '' : undefined}
      data-read-only={readOnly ? '' : undefined}
      data-off={disabled ? '' : undefined}
    >
      <div className={styles.area} data-slot="signature-pad-area">
        {!signature && <span className={styles.hint}>{fixed ? words.unsigned : words.draw}</span>}
        {signature && !open && <Signed signature={signature} words={words} />}
        {open && (
          <Surface
            strokes={signature?.strokes ?? []}
            onStroke={addStroke}
            label={signature && words.drawn(signature.name ?? '')}
          />
        )}
      </div>
      {(signature || !fixed) && (
        <div className={styles.foot} data-slot="signature-pad-foot">
          {signature ? (
            <SignedBy signature={signature} />
          ) : (
            !fixed && (
              <SignatureName
                id={id}
                field={rest['aria-labelledby']}
                invalid={invalid}
                describedBy={rest['aria-describedby']}
                required={required}
                name={name}
                words={words}
                onNameChange={setName}
                onSign={() => sign([])}
              />
            )
          )}
          {!fixed && signature && (
            <>
              {drawnHere && signature.strokes.length > 1 && (
                <Button className={styles.action} variant="quiet" size="small" onClick={undo}>
                  {words.undo}
                </Button>
              )}
              <Button className={styles.action} variant="quiet" size="small" onClick={takeBack}>
                {words.again}
              </Button>
            </>
          )}
        </div>
      )}
    </fieldset>
  )
}

interface SurfaceProps {
  readonly strokes: readonly Stroke[]
  readonly label: string | null
  readonly onStroke: (stroke: Stroke) => void
}

function Surface({ strokes, label, onStroke }: SurfaceProps) {
  const { current, handlers } = useStrokes(onStroke)
  return (
    <SignatureDrawing
      {...handlers}
      className={styles.surface}
      fit={false}
      strokes={current ? [...strokes, current] : strokes}
      label={label ?? undefined}
    />
  )
}

interface SignedProps {
  readonly signature: Signature
  readonly words: SignaturePadLabels
}

function Signed({ signature, words }: SignedProps) {
  const { strokes, name = '' } = signature
  if (strokes.length) return <SignatureDrawing strokes={strokes} label={words.drawn(name)} />
  return (
    <span className={styles.typed}>
      <span className={styles.name}>{name}</span> <span>{words.typed}</span>
    </span>
  )
}

function SignedBy({ signature }: { readonly signature: Signature }) {
  const { zone } = useClientele()
  const writing = useWriting()
  const { name, at } = signature
  return (
    <>
      <span className={styles.by}>{name}</span>
      {at && (
        <time dateTime={at} title={writing.exact(at)}>
          {dayIn(at, zone)} {writing.time(at)}
        </time>
      )}
    </>
  )
}
