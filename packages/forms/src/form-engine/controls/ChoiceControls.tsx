import type { ChoiceOption } from '@clientele/components/primitives'
import { CheckboxList, TickList } from '@clientele/components/primitives/checkbox-list'
import { SegmentedChoice } from '@clientele/components/primitives/segmented-choice'
import { Select } from '@clientele/components/primitives/select'
import type { FormControlProps } from './FormControls.js'
import { useChoiceOptions, useKept } from './useChoiceOptions.js'
import { useRegistered } from './useRegistered.js'

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

/** Whether options fit beside one another; a Chinese sign is as wide as two Latin ones. */
function areFew(options: readonly ChoiceOption[]): boolean {
  const offered = options.filter(({ retired }) => !retired)
  const width = offered.reduce((sum, { label }) => sum + label.replace(/[^\0-ſ]/g, '××').length + 4, 0)
  return offered.length <= 5 && width <= 70
}
