import { useClientele } from '@clientele/components/clientele'
import { toText } from '@clientele/core'
import { useFormParts } from '../FormContext.js'
import { useFieldState } from '../useFieldState.js'
import type { FormControlProps } from './FormControls.js'
import styles from './ShownValue.module.css'

/** Shows what a field comes to that nobody types: a computed one, a number that the backend gives. */
export function Control({ place, control }: FormControlProps) {
  const { model, words } = useFormParts('<ShownValue>')
  const { locale, zone } = useClientele()
  const { computed } = useFieldState(model, place)
  const { field } = place
  const value = field.type === 'computed' ? computed : model.initial[field.key]
  return (
    <output
      className={styles.shown}
      id={control.id}
      aria-labelledby={control['aria-labelledby']}
      aria-describedby={control['aria-describedby']}
      data-slot="shown-value"
    >
      <span>{toText(field, value, { locale, zone }) || '—'}</span>
      {field.numbering !== undefined && <span className={styles.note}>{words.numbered}</span>}
    </output>
  )
}
