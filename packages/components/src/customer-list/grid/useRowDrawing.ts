import { useMemo } from 'react'
import { useClientele } from '../../clientele/index.js'
import { useWriting } from '../../writing-values/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import { phoneColumns } from '../columns/index.js'
import { useFigure } from '../useFigure.js'
import type { RowDrawing } from './CustomerListRow.js'

interface RowDrawingSettings {
  readonly labels: CustomerListLabels
  readonly industries: Readonly<Record<string, string>>
  readonly regions: Readonly<Record<string, string>>
  readonly search: string
  readonly columns: readonly CustomerListColumn[]
  readonly selectable: boolean
}

/** Collects what every row is drawn with; the same settings answer the same object, so that rows stay as they are. */
export function useRowDrawing(settings: RowDrawingSettings): RowDrawing {
  const { labels, industries, regions, search, columns, selectable } = settings
  const { href } = useClientele()
  const writing = useWriting()
  const figure = useFigure()
  return useMemo(
    () => ({
      labels,
      writing,
      search,
      figure,
      columns,
      cells: [...columns, ...phoneColumns.filter((column) => !columns.includes(column))],
      selectable,
      industryOf: (value) => industries[value] ?? value,
      regionOf: (value) => regions[value] ?? value,
      hrefOf: (id) => href({ resource: 'customers', id }),
    }),
    [labels, writing, search, figure, industries, regions, columns, selectable, href],
  )
}
