import { ShownOne } from './ShownOne.js'
import { ShownRows } from './ShownRows.js'
import type { ShownValueProps } from './ShownValueProps.js'

/** Shows a value that is there, the way its type wants. */
export function ShownValue(props: ShownValueProps) {
  return props.field.type === 'rows' && !props.compact ? <ShownRows {...props} /> : <ShownOne {...props} />
}
