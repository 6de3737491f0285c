import { useClientele, useWriting } from '@clientele/components'
import { dayIn, type Instant } from '@clientele/core'

/** Writes when a draft was saved: of today its time alone. */
export function useDraftTime(): (at: Instant) => string {
  const { now, zone } = useClientele()
  const { time, moment } = useWriting()
  return (at) => (dayIn(at, zone) === dayIn(now(), zone) ? time(at) : moment(at))
}
