import { forwardRef, type TextareaHTMLAttributes } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { useOwnRef } from '../own-ref/index.js'
import { textControlClass } from '../text-control/index.js'
import { CharacterCount } from './CharacterCount.js'
import styles from './TextArea.module.css'

/** What a text area takes, besides the attributes of a `<textarea>`. */
export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  /** Counts the characters under it; more can be typed, for what is cut off is lost. */
  readonly maxLength?: number | undefined
}

/**
 * Shows lines to type in, which grow with the text where the browser can. Renders a `<textarea>`.
 * @selector `[aria-invalid]` refused
 * @selector `:read-only` shown, not to be changed
 * @selector `:disabled` off
 */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { className, maxLength, ...rest },
  ref,
) {
  const id = useClienteleId()
  const [area, fill] = useOwnRef(ref)
  const counts = maxLength !== undefined && !rest.readOnly
  return (
    <>
      <textarea
        rows={3}
        data-slot="text-area"
        {...rest}
        ref={fill}
        className={joinClasses(textControlClass, styles.area, className)}
        aria-describedby={joinClasses(rest['aria-describedby'], counts && `${id}count`) || undefined}
      />
      {counts && <CharacterCount id={`${id}count`} of={area} max={maxLength} />}
    </>
  )
})
