import type { KeyboardEvent } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { Button } from '../button/index.js'
import type { SignaturePadLabels } from './SignaturePad.labels.js'
import styles from './SignaturePad.module.css'

interface SignatureNameProps {
  readonly id: string | undefined
  readonly field: string | undefined
  readonly invalid: boolean | 'true' | 'false' | 'grammar' | 'spelling' | undefined
  readonly describedBy: string | undefined
  readonly required: boolean | undefined
  readonly name: string
  readonly words: SignaturePadLabels
  readonly onNameChange: (name: string) => void
  readonly onSign: () => void
}

/** Shows the name of who signs, to be typed, and signs with it. Renders an `<input>` and a button. */
export function SignatureName(props: SignatureNameProps) {
  const { id, field, invalid, describedBy, required, name, words, onNameChange, onSign } = props
  const own = useClienteleId()

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    if (name.trim()) onSign()
  }

  return (
    <>
      <input
        id={id ?? `${own}name`}
        className={styles.input}
        autoComplete="name"
        placeholder={words.name}
        required={required}
        aria-label={words.name}
        aria-labelledby={field && joinClasses(field, id ?? `${own}name`)}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={name}
        onChange={(event) => onNameChange(event.target.value)}
        onKeyDown={press}
        data-slot="signature-pad-name"
      />
      {name.trim() && (
        <Button className={styles.action} variant="quiet" size="small" onClick={onSign}>
          {words.signByName}
        </Button>
      )}
    </>
  )
}
