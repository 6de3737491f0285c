import { ConflictView } from '@clientele/components/conflict-view'
import type { Customer, CustomerPatch, FieldContext, FieldDescriptor } from '@clientele/core'
import type { CustomerConflict as Conflict } from '@clientele/hooks'
import { useMemo } from 'react'
import type { CustomerFormLabels } from '../CustomerForm.labels.js'
import type { SaveAnswer } from '../useCustomerSave.js'
import { conflictRows } from './conflictRows.js'

/** What a conflict about a customer takes. */
export interface CustomerConflictProps {
  readonly base: Customer
  readonly patch: CustomerPatch
  readonly conflict: Conflict
  readonly fields: readonly FieldDescriptor[]
  readonly context: FieldContext
  readonly words: CustomerFormLabels
  readonly edge: 'line' | 'none' | undefined
  readonly onResolve: (choices: SaveAnswer) => void
  readonly onContinue: () => void
  readonly onDiscard: () => void
}

/** Shows both sides of a conflict in the words of the customer's fields. Renders a `<section>`. */
export function CustomerConflict(props: CustomerConflictProps) {
  const { base, patch, conflict, fields, context, words, ...rest } = props
  const { current, overlaps } = conflict
  const rows = useMemo(
    () => conflictRows({ base, current, patch, overlaps, fields, context, words }),
    [base, current, patch, overlaps, fields, context, words],
  )
  return (
    <ConflictView
      {...rest}
      overlaps={rows.overlaps}
      merged={rows.merged}
      by={current.updated?.by}
      at={current.updated?.at}
      version={current.version}
    />
  )
}
