import { Rating } from '@clientele/components/primitives/rating'
import type { FormControlProps } from './FormControls.js'
import { useChoiceOptions, useKept } from './useChoiceOptions.js'
import { useRegistered } from './useRegistered.js'

/** Holds a step of a scale. */
export function Control({ place, control, readOnly }: FormControlProps) {
  const { field, name } = place
  const registered = useRegistered(name)
  const [kept] = useKept(name)
  return (
    <Rating
      {...control}
      {...registered}
      steps={field.maximum ?? field.options?.length ?? 5}
      options={useChoiceOptions(field)}
      defaultValue={kept}
      readOnly={readOnly}
    />
  )
}
