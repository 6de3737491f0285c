import type { Reference } from '@clientele/core'
import { RecordLink } from '../../clientele/index.js'
import type { ShownValueProps } from './ShownValueProps.js'

/** Shows what a field points to, as a link to its record where it is one. */
export function ShownReference({ field, value, slots }: ShownValueProps & { readonly value: Reference }) {
  const { referenceTo } = field
  const own = slots.renderReference?.(value, field)
  if (own !== undefined) return own
  if (referenceTo !== 'customers' && referenceTo !== 'tickets') return value.name
  return <RecordLink to={{ resource: referenceTo, id: value.id }}>{value.name}</RecordLink>
}
