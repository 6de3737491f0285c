import { useMemo } from 'react'
import { useClientele } from '../clientele/index.js'
import { numberFormat } from '../writing-values/index.js'

/** Writes whole figures with the marks of thousands of the provider's language. */
export function useFigure(): (count: number) => string {
  const { locale } = useClientele()
  return useMemo(() => {
    const format = numberFormat(locale, {})
    return (count) => format.format(count)
  }, [locale])
}
