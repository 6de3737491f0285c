import { useLazyPart } from '@clientele/components/lazy-part'
import { Skeleton } from '@clientele/components/primitives/skeleton'
import { memo } from 'react'
import { LoadFailed } from '../controls/LoadFailed.js'
import { useFormParts } from '../FormContext.js'
import { type FieldPlace, fieldName, type RowsModel } from '../model/index.js'

/** What repeating rows take. */
export interface FormRowsProps {
  /** The key of the field that has the rows. */
  readonly name: string
}

/**
 * Shows repeating rows as a ruled table, as cards where it is narrow; rows are added, removed, brought back and moved,
 * with Alt and the arrow keys too. Renders a `<div role="group">`.
 */
export const FormRows = memo(function FormRows({ name }: FormRowsProps) {
  const { model } = useFormParts('<FormRows>')
  const place = model.places.get(fieldName(name))
  const rows = model.rows.get(fieldName(name))
  if (!place || !rows) {
    const known = [...model.rows.values()].map(({ field }) => field.key).join(', ')
    throw new Error(
      `[@clientele/forms] <FormRows name="${name}"> names no field with rows. It draws the columns of one. Name one of: ${known || 'the form has none'}. (CL103)`,
    )
  }
  return <LateRows place={place} rows={rows} />
})

const loadTable = () => import('./RowsTable.js')

/** The table comes with the first field that has rows. */
function LateRows(props: { readonly place: FieldPlace; readonly rows: RowsModel }) {
  const { part, failed, retry } = useLazyPart(loadTable, true)
  if (part) return <part.RowsTable {...props} />
  return failed ? <LoadFailed onRetry={retry} /> : <Skeleton />
}
