import { type FocusEvent, forwardRef, type InputHTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import { bareControlClass } from '../control-frame/index.js'
import { writeValue } from './writeValue.js'

/** What an input takes whose text is put in order when somebody leaves it. */
export interface TypedInputProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Writes the text as it is written here; what it cannot read it leaves as it was typed. */
  readonly tidy: (text: string) => string
}

/** Shows a line to type in without an edge of its own. Renders an `<input type="text">`. */
export const TypedInput = forwardRef<HTMLInputElement, TypedInputProps>(function TypedInput(
  { tidy, className, onBlur, ...rest },
  ref,
) {
  function leave(event: FocusEvent<HTMLInputElement>) {
    const { currentTarget: input } = event
    const text = tidy(input.value)
    if (!input.readOnly && text !== input.value) writeValue(input, text)
    onBlur?.(event)
  }
  return (
    <input
      type="text"
      autoComplete="off"
      {...rest}
      ref={ref}
      className={joinClasses(bareControlClass, className)}
      onBlur={leave}
    />
  )
})
