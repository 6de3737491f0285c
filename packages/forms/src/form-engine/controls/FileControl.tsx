import type { FileRef } from '@clientele/core'
import { useMemo } from 'react'
import { FileField } from '../../file-field/index.js'
import { useFormParts } from '../FormContext.js'
import type { FormControlProps } from './FormControls.js'
import { useFormValue } from './useFormValue.js'

const noFiles: readonly FileRef[] = []

/** Holds files that are sent as soon as they are chosen. */
export function Control({ place, control, readOnly }: FormControlProps) {
  const { sources } = useFormParts('<FileControl>')
  const [value, change] = useFormValue<readonly FileRef[]>(place.name)
  const { maxBytes, mediaTypes, maximum } = place.field
  const limits = useMemo(
    () => ({ ...(maxBytes !== undefined && { maxBytes }), ...(mediaTypes && { mediaTypes }) }),
    [maxBytes, mediaTypes],
  )
  return (
    <FileField
      control={control}
      value={value ?? noFiles}
      onValueChange={change}
      source={sources.files}
      limits={limits}
      maximum={maximum}
      readOnly={readOnly}
    />
  )
}
