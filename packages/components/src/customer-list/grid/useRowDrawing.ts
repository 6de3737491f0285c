import { useMemo } from 'react'
import { useClientele } from '../../clientele/index.js'
import { useWriting } from '../../writing-values/index.js'
import type { CustomerListLabels } from '../CustomerList.labels.js'
import { useFigure } from '../useFigure.js'
import type { RowDrawing } from './CustomerListRow.js'

interface RowDrawingSettings {
  readonly labels: CustomerListLabels
  readonly industries: Readonly<Record<string, string>>
  readonly search: string
}

/** Collects what every row is drawn with; the same settings answer the same object, so that rows stay as they are. */
export function useRowDrawing({ labels, industries, search }: RowDrawingSettings): RowDrawing {
  const { href } = useClientele()
  const writing = useWriting()
  const figure = useFigure()
  return useMemo(
    () => ({
      labels,
      writing,
      search,
      figure,
      industryOf: (value) => industries[value] ?? value,
      hrefOf: (id) => href({ resource: 'customers', id }),
    }),
    [labels, writing, search, figure, industries, href],
  )
}
