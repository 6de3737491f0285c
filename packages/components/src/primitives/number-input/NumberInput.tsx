import { toHalfWidth } from '@clientele/core'
import { forwardRef, type InputHTMLAttributes } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { ControlFrame, frameNoteClass } from '../control-frame/index.js'
import { TypedInput } from '../typed-input/index.js'

/** What a number input takes, besides the attributes of an `<input>`; its text is the figure as it is typed. */
export interface NumberInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  /** Stands beside the figure: `kg`, `%`. */
  readonly unit?: string | undefined
}

/**
 * Shows a figure to type, its unit beside it; full-width digits become half-width. Renders an `<input>` in a frame.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const NumberInput = forwardRef<HTMLInputElement, NumberInputProps>(function NumberInput({ unit, ...rest }, ref) {
  const id = useClienteleId()
  return (
    <ControlFrame>
      <TypedInput
        inputMode="decimal"
        data-slot="number-input"
        {...rest}
        ref={ref}
        tidy={tidyNumber}
        aria-describedby={joinClasses(unit && `${id}unit`, rest['aria-describedby']) || undefined}
      />
      {unit && (
        <span className={frameNoteClass} id={`${id}unit`} data-slot="number-input-unit">
          {unit}
        </span>
      )}
    </ControlFrame>
  )
})

function tidyNumber(text: string) {
  return toHalfWidth(text).trim()
}
