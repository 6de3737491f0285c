import type { SensitiveFormValue } from '@clientele/core'
import { forwardRef, type InputHTMLAttributes, useState } from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { Button } from '../button/index.js'
import { ControlFrame } from '../control-frame/index.js'
import { controlLabels } from '../control-words/index.js'
import { useOwnRef } from '../own-ref/index.js'
import { useOwnValue } from '../own-value/index.js'
import { TypedInput } from '../typed-input/index.js'
import styles from './MaskedInput.module.css'

/** What an input for a sensitive value takes, besides the attributes of an `<input>`. */
export interface MaskedInputProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'defaultValue' | 'onChange'> {
  /** What becomes of the value, where the parent holds it. */
  readonly value?: SensitiveFormValue | undefined
  /** What becomes of the value at first, where the input holds it itself. */
  readonly defaultValue?: SensitiveFormValue | undefined
  /** Receives every change of it. */
  readonly onValueChange?: ((value: SensitiveFormValue) => void) | undefined
}

type MaskedInputState = 'masked' | 'typed' | 'cleared'

interface Action {
  readonly name: 'replace' | 'clear' | 'keep'
  readonly next: MaskedInputState
}

const unknown: SensitiveFormValue = { kept: null, typed: '', cleared: false }

/**
 * Shows a sensitive value by its mask, to be replaced or cleared but not read. Renders an `<input>` in a frame.
 * @selector `[data-state="masked"]` kept, replaced or cleared
 * @selector `[aria-invalid]` refused
 * @selector `:disabled` off
 */
export const MaskedInput = forwardRef<HTMLInputElement, MaskedInputProps>(function MaskedInput(props, ref) {
  const { value, defaultValue = unknown, onValueChange, readOnly, ...rest } = props
  const words = useLabels('controls', controlLabels)
  const id = useClienteleId()
  const [input, fill] = useOwnRef(ref)
  const [now, change] = useOwnValue({ value, defaultValue, onValueChange })
  const [replacing, setReplacing] = useState(false)
  const { kept, typed, cleared } = now
  const state: MaskedInputState = cleared ? 'cleared' : replacing || typed || !kept ? 'typed' : 'masked'

  function become(next: MaskedInputState) {
    setReplacing(next === 'typed')
    change({ kept, typed: '', cleared: next === 'cleared' })
    input.current?.focus()
  }

  const actions: readonly Action[] = [
    ...(state === 'masked' ? [{ name: 'replace', next: 'typed' } as const] : []),
    ...(state === 'masked' && !rest.required ? [{ name: 'clear', next: 'cleared' } as const] : []),
    ...(state !== 'masked' && kept ? [{ name: 'keep', next: 'masked' } as const] : []),
  ]

  return (
    <ControlFrame>
      <TypedInput
        data-slot="masked-input"
        {...rest}
        ref={fill}
        tidy={(text) => text}
        data-state={state}
        readOnly={readOnly || state !== 'typed'}
        placeholder={cleared ? words.cleared : rest.placeholder}
        value={state === 'masked' ? kept?.masked : typed}
        onChange={(event) => change({ kept, typed: event.target.value, cleared: false })}
      />
      {!readOnly && !rest.disabled && (
        <span className={styles.actions}>
          {actions.map(({ name, next }) => (
            <Button
              key={name}
              className={styles.action}
              variant="quiet"
              size="small"
              id={`${id}${name}`}
              aria-labelledby={joinClasses(`${id}${name}`, rest['aria-labelledby'])}
              onClick={() => become(next)}
            >
              {words[name]}
            </Button>
          ))}
        </span>
      )}
    </ControlFrame>
  )
})
