import type { Instant } from '@clientele/core'
import type { Writing } from './createWriting.js'

/** What a moment takes. */
export interface MomentProps {
  readonly at: Instant | null | undefined
  readonly writing: Writing
}

/** Shows a moment, its exact time and zone in the tooltip. Renders a `<time>`, or a dash for an unknown moment. */
export function Moment({ at, writing }: MomentProps) {
  if (!at) return <>{writing.moment(at)}</>
  return (
    <time dateTime={at} title={writing.exact(at)} data-slot="moment">
      {writing.moment(at)}
    </time>
  )
}
