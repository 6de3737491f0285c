import { Skeleton } from '../../primitives/index.js'
import cellStyles from './CustomerListCell.module.css'
import type { RowDrawing } from './CustomerListRow.js'
import styles from './CustomerListRow.module.css'

const places = Array.from({ length: 8 }, (_, place) => place)

/** Shows grey bars where the rows will be; quiet, it only keeps their place. Renders a `<div>` that is hidden from assistive technology. */
export function CustomerListLoading({ quiet, drawing }: { readonly quiet: boolean; readonly drawing: RowDrawing }) {
  return (
    <div className={styles.rows} aria-hidden data-quiet={quiet ? '' : undefined} data-slot="customer-list-loading">
      {places.map((place) => (
        <div key={place} className={styles.row}>
          {drawing.selectable && <div className={cellStyles.cell} data-column="select" />}
          {drawing.columns.map((column) => (
            <div key={column} className={cellStyles.cell} data-column={column}>
              <Skeleton />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
