import { dayIn, type FieldContext } from '@clientele/core'
import { useClientele } from '../clientele/index.js'

/** What fields need besides their values: the provider's language, zone and clock under what is given. */
export function useFieldContext(given?: FieldContext): FieldContext {
  const { locale, zone, now } = useClientele()
  const moment = now()
  return { locale, zone, now: moment, today: dayIn(moment, zone), ...given }
}
