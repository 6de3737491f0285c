import { type Option, textIn } from '@clientele/core'
import { useOptions } from '@clientele/hooks'
import { useMemo } from 'react'
import { useClientele, useLabels } from '../clientele/index.js'
import { customerHistoryLabels } from '../customer-history/index.js'
import type { CustomerOptionList, FindOptionLabel } from '../option-label/index.js'

/** Finds the labels of a customer's directory values; none where the directory has no lists or does not answer. */
export function useOptionLabel(): FindOptionLabel {
  const { locale } = useClientele()
  const { interactionKinds } = useLabels('customerHistory', customerHistoryLabels)
  const industries = useOptions('industries').data
  const regions = useOptions('regions').data
  const sources = useOptions('customer-sources').data
  const tags = useOptions('customer-tags').data
  const kinds = useOptions('interaction-kinds').data
  return useMemo(() => {
    const lists: Record<CustomerOptionList, readonly Option[] | undefined> = {
      industries,
      regions,
      'customer-sources': sources,
      'customer-tags': tags,
      'interaction-kinds': kinds,
    }
    return (list, value) =>
      textIn(lists[list]?.find((option) => option.value === value)?.label, locale) ??
      (list === 'interaction-kinds' ? interactionKinds[value] : undefined)
  }, [industries, regions, sources, tags, kinds, locale, interactionKinds])
}
