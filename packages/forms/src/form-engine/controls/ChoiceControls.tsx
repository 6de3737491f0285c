import { useClientele } from '@clientele/components/clientele'
import type { ChoiceOption } from '@clientele/components/primitives'
import { CheckboxList, TickList } from '@clientele/components/primitives/checkbox-list'
import { Rating } from '@clientele/components/primitives/rating'
import { SegmentedChoice } from '@clientele/components/primitives/segmented-choice'
import { Select } from '@clientele/components/primitives/select'
import { type FieldDescriptor, textIn } from '@clientele/core'
import { useMemo } from 'react'
import { useFormParts } from '../FormContext.js'
import type { FormControlProps } from './FormControls.js'
import { useRegistered } from './useRegistered.js'

const none: readonly ChoiceOption[] = []

/** Holds one of several options: side by side where they are few and short, else in a list. */
export function ChoiceControl({ place, control, readOnly }: FormControlProps) {
  const { field, name, row } = place
  const registered = useRegistered(name)
  const options = useChoiceOptions(field)
  const [kept] = useKept(name)
  if (!row && !field.optionList && areFew(options))
    return (
      <SegmentedChoice
        {...control}
        {...registered}
        options={options}
        kept={kept}
        defaultValue={kept}
        readOnly={readOnly}
      />
    )
  return <Select {...control} {...registered} options={options} kept={kept} defaultValue={kept} readOnly={readOnly} />
}

/** Holds several of several options. */
export function ChoicesControl({ place, control, readOnly }: FormControlProps) {
  const { field, name } = place
  const registered = useRegistered(name)
  const List = field.type === 'ticks' ? TickList : CheckboxList
  const kept = useKept(name)
  return (
    <List
      {...control}
      {...registered}
      options={useChoiceOptions(field)}
      kept={kept}
      defaultValue={kept}
      readOnly={readOnly}
    />
  )
}

/** Holds a step of a scale. */
export function RatingControl({ place, control, readOnly }: FormControlProps) {
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

function useKept(name: string): readonly string[] {
  const { model } = useFormParts('<ChoiceControl>')
  return useMemo(() => {
    const value: unknown = model.form.getValues(name)
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string' && each !== '')
  }, [model, name])
}

function useChoiceOptions(field: FieldDescriptor): readonly ChoiceOption[] {
  const { sources } = useFormParts('<ChoiceControl>')
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

/** Whether options fit beside one another; a Chinese sign is as wide as two Latin ones. */
function areFew(options: readonly ChoiceOption[]): boolean {
  const offered = options.filter(({ retired }) => !retired)
  const width = offered.reduce((sum, { label }) => sum + label.replace(/[^\0-ſ]/g, '××').length + 4, 0)
  return offered.length <= 5 && width <= 70
}
