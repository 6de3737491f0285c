import { type Option, textIn } from '@clientele/core'
import { useData, useOptions } from '@clientele/hooks'
import { useMemo } from 'react'

const noOptions: readonly Option[] = []

/** The words of industries, and of regions where their column is shown. */
export function useListWords(columns: readonly string[] | undefined) {
  return { industries: useWords('industries'), regions: useWords(columns?.includes('region') ? 'regions' : undefined) }
}

function useWords(list: string | undefined): Readonly<Record<string, string>> {
  const { adapter, locale } = useData()
  const { data = noOptions } = useOptions(adapter.directory?.options && list)
  return useMemo(
    () => Object.fromEntries(data.map(({ value, label }) => [value, textIn(label, locale) ?? value])),
    [data, locale],
  )
}
