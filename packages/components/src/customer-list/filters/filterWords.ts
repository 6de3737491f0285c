import { customerGrades } from '@clientele/core'
import type { CustomerListLabels } from '../CustomerList.labels.js'
import type { CustomerListChoice, CustomerListFiltering } from '../CustomerListState.js'
import type { CustomerListFilter } from '../query/index.js'

/** Names a filter as the column is named that it looks at. */
export function filterName(name: CustomerListFilter, labels: CustomerListLabels): string {
  const { columns } = labels
  const names: Readonly<Record<CustomerListFilter, string>> = {
    grades: columns.grade,
    industries: columns.industry,
    regions: columns.region,
    owners: columns.owner,
    tags: labels.tagsFilter,
    lastContactMonths: columns.lastContact,
  }
  return names[name]
}

/** Says in few words what a filter is set to. */
export function filterValue(name: CustomerListFilter, filtering: CustomerListFiltering, labels: CustomerListLabels) {
  const { filters, choices } = filtering
  if (name === 'lastContactMonths') return labels.withinMonths(filters.lastContactMonths ?? 0)
  const values = filters[name] ?? []
  const labelOf = (value: string) => choices[name]?.find((choice) => choice.value === value)?.label ?? value
  if (name === 'owners') return values.length === 1 ? values.map(labelOf).join() : labels.people(values.length)
  if (name === 'grades') return gradeSpan(values, labels)
  return values.length <= 2 ? labels.allOf(values.map(labelOf)) : labels.several(values.length)
}

/** Grades in a row are said by their first and last. */
function gradeSpan(grades: readonly string[], { span, allOf }: CustomerListLabels): string {
  const order: readonly string[] = customerGrades
  const sorted = [...grades].sort((first, second) => order.indexOf(first) - order.indexOf(second))
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  const inARow = sorted.every((grade, place) => order.indexOf(grade) === order.indexOf(first) + place)
  return sorted.length > 2 && inARow && order.includes(first) ? span(first, last) : allOf(sorted)
}

/** The choices of a filter, and those that are set but unknown. */
export function choicesOf(
  name: CustomerListFilter,
  { filters, choices }: CustomerListFiltering,
): readonly CustomerListChoice[] | undefined {
  if (name === 'grades')
    return withSet(
      customerGrades.map((value) => ({ value, label: value })),
      filters.grades,
    )
  if (name === 'lastContactMonths') return []
  const known = choices[name]
  return known && withSet(known, filters[name])
}

function withSet(choices: readonly CustomerListChoice[], set: readonly string[] = []): readonly CustomerListChoice[] {
  const missing = set.filter((value) => !choices.some((choice) => choice.value === value))
  return [...choices, ...missing.map((value) => ({ value, label: value }))]
}
