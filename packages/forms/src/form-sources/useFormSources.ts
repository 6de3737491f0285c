import type { FieldDescriptor } from '@clientele/core'
import { useFileSource, useOptionLists, useReferenceSearch } from '@clientele/hooks'
import { useMemo } from 'react'
import type { FormSources } from './FormSources.js'

/** Takes the options, references and files of a form from the backend of the root; keep the identity of `fields` stable. */
export function useFormSources(fields: readonly FieldDescriptor[]): FormSources {
  const wanted = useMemo(() => listsOf(fields), [fields])
  const lists = useOptionLists(wanted)
  const findReferences = useReferenceSearch()
  const files = useFileSource()
  return useMemo(() => ({ options: (list) => lists[list], findReferences, files }), [lists, findReferences, files])
}

function listsOf(fields: readonly FieldDescriptor[]): readonly string[] {
  const names = fields.flatMap(({ optionList, fields: columns = [] }) => [
    ...(optionList === undefined ? [] : [optionList]),
    ...listsOf(columns),
  ])
  return [...new Set(names)]
}
