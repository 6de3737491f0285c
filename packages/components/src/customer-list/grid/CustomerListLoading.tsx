import { Skeleton } from '../../primitives/index.js'
import cellStyles from './CustomerListCell.module.css'
import { customerListColumns } from './CustomerListRow.js'
import styles from './CustomerListRow.module.css'

const places = Array.from({ length: 8 }, (_, place) => place)

/** Shows grey bars where the rows will be; quiet, it only keeps their place. Renders a `<div>` that is hidden from assistive technology. */
export function CustomerListLoading({ quiet }: { quiet: boolean }) {
  return (
    <div className={styles.rows} aria-hidden data-quiet={quiet ? '' : undefined} data-slot="customer-list-loading">
      {places.map((place) => (
        <div key={place} className={styles.row}>
          {customerListColumns.map((column) => (
            <div key={column} className={cellStyles.cell} data-column={column}>
              <Skeleton />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
