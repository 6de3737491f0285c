import { Combobox } from '@clientele/components/primitives/combobox'
import type { Reference } from '@clientele/core'
import { useCallback, useMemo } from 'react'
import { useFormParts } from '../FormContext.js'
import type { FormControlProps } from './FormControls.js'
import { useFormValue } from './useFormValue.js'

/** Holds a record or person that is searched for. */
export function Control({ place, control, readOnly }: FormControlProps) {
  const { sources } = useFormParts('<ReferenceControl>')
  const { referenceTo = 'customers' } = place.field
  const [value, change, leave] = useFormValue<Reference | null>(place.name)
  const { findReferences } = sources
  const search = useCallback(
    async (query: string, signal: AbortSignal) =>
      (await findReferences?.(referenceTo, query, signal))?.map(optionOf) ?? [],
    [findReferences, referenceTo],
  )
  const known = useMemo(() => (value ? [optionOf(value)] : []), [value])
  return (
    <Combobox
      {...control}
      value={value?.id ?? null}
      known={known}
      onSearch={search}
      searchFrom={referenceTo === 'people' ? 0 : 1}
      readOnly={readOnly || !findReferences}
      onValueChange={(id, option) => change(id !== null && option ? { id, name: option.label } : null)}
      onBlur={leave}
    />
  )
}

function optionOf({ id, name }: Reference) {
  return { value: id, label: name }
}
