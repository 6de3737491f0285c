import { CircleAlert, Clock, WifiOff } from 'lucide'
import { useState } from 'react'
import { useLabels } from '../clientele/index.js'
import { errorLabels } from '../locales/index.js'
import { Button } from '../primitives/button/index.js'
import { Strip } from '../primitives/strip/index.js'
import { useWriting } from '../writing-values/index.js'
import type { CustomerListLabels } from './CustomerList.labels.js'
import styles from './CustomerList.module.css'
import type { ShownList } from './CustomerListState.js'
import { useFigure } from './useFigure.js'

interface CustomerListNoticesProps extends ShownList {
  readonly labels: CustomerListLabels
}

/** Shows in one line each what is true of the rows below: how old they are, and which are missing. */
export function CustomerListNotices({ customers, state, rejected = [], labels }: CustomerListNoticesProps) {
  const [detailed, setDetailed] = useState(false)
  const writing = useWriting()
  const figure = useFigure()
  const { retry } = useLabels('errors', errorLabels)
  const { age, onRetry } = state
  return (
    <>
      {age && (
        <Strip
          icon={age.reason === 'offline' ? WifiOff : Clock}
          action={
            onRetry && (
              <Button size="small" onClick={onRetry}>
                {retry}
              </Button>
            )
          }
        >
          <b className={styles.strong}>{age.reason === 'offline' ? labels.offline : labels.stale}</b>
          {labels.shownSince(writing.moment(age.since))}
        </Strip>
      )}
      {rejected.length > 0 && (
        <Strip
          icon={CircleAlert}
          action={
            <Button size="small" variant="quiet" aria-expanded={detailed} onClick={() => setDetailed(!detailed)}>
              {labels.details}
            </Button>
          }
        >
          {labels.leftOut(figure(customers.length), rejected.length)}
        </Strip>
      )}
      {detailed && rejected.length > 0 && (
        <ul className={styles.rejected} data-slot="customer-list-rejected">
          {rejected.slice(0, 20).map((row) => (
            <li className={styles.fault} key={`${row.index}${row.path}`}>
              {labels.rejected(`items[${row.index}].${row.path}`, row.expected)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
