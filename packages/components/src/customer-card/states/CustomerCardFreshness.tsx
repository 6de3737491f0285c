import type { Instant } from '@clientele/core'
import { Clock, WifiOff } from 'lucide'
import { useEffect, useReducer } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import { errorLabels } from '../../locales/index.js'
import { Button } from '../../primitives/button/index.js'
import { Strip } from '../../primitives/strip/index.js'
import { useWriting } from '../../writing-values/index.js'
import type { CustomerCardStateLabels } from './CustomerCardStates.labels.js'

interface CustomerCardFreshnessProps {
  readonly offline: boolean
  /** When the content was read, by the machine's clock. */
  readonly readAt: number
  readonly retrying: boolean
  readonly words: CustomerCardStateLabels
  readonly onRetry: () => unknown
}

const minute = 60_000

/** Says that what is shown may be out of date, and since when. Renders a strip. */
export function CustomerCardFreshness({ offline, readAt, retrying, words, onRetry }: CustomerCardFreshnessProps) {
  const { now } = useClientele()
  const texts = useLabels('errors', errorLabels)
  const writing = useWriting()
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0)
  useEffect(() => {
    const timer = setInterval(tick, minute)
    return () => clearInterval(timer)
  }, [])
  const minutes = Math.max(0, Math.floor((Date.now() - readAt) / minute))
  const moment = writing.moment(new Date(Date.parse(now()) - minutes * minute).toISOString() as Instant)
  const sentence = (offline ? words.offline : words.stale)(moment, minutes)
  return (
    <Strip
      role="status"
      icon={offline ? WifiOff : Clock}
      action={
        <Button size="small" busy={retrying} onClick={() => void onRetry()}>
          {texts.retry}
        </Button>
      }
    >
      {sentence}
    </Strip>
  )
}
