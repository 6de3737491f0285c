import { useMemo } from 'react'
import { useClientele } from '../clientele/index.js'

/** Writes whole figures with the marks of thousands of the provider's language. */
export function useFigure(): (count: number) => string {
  const { locale } = useClientele()
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale)
    return (count) => format.format(count)
  }, [locale])
}
