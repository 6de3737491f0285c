import { useClientele } from '@clientele/components/clientele'
import type { ChoiceOption } from '@clientele/components/primitives'
import { type FieldDescriptor, textIn } from '@clientele/core'
import { useMemo } from 'react'
import { useFormParts } from '../FormContext.js'

const none: readonly ChoiceOption[] = []

/** What a choice holds as the control is drawn: it stays even where it is no longer offered. */
export function useKept(name: string): readonly string[] {
  const { model } = useFormParts('a choice')
  return useMemo(() => {
    const value: unknown = model.form.getValues(name)
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string' && each !== '')
  }, [model, name])
}

/** What can be chosen, in the person's language. */
export function useChoiceOptions(field: FieldDescriptor): readonly ChoiceOption[] {
  const { sources } = useFormParts('a choice')
  const { locale } = useClientele()
  return useMemo(
    () =>
      (field.options ?? sources.options?.(field.optionList ?? ''))?.map(({ value, label, retired }) => ({
        value,
        label: textIn(label, locale) ?? value,
        retired,
      })) ?? none,
    [field, sources, locale],
  )
}
