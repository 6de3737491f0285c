import type { Customer, Id } from '@clientele/core'
import { useData, useUpdateCustomer } from '@clientele/hooks'
import { useCallback } from 'react'
import { EditableText } from '../editable-text/index.js'
import { RevealField } from '../reveal-field/index.js'
import type { RenderMasked, RenderText } from './CustomerCardView.js'

/** What can be done in a card: editing and revealing, each only where the backend offers it. */
export function useCardActions(id: Id | undefined) {
  const { adapter } = useData()
  const { mutateAsync } = useUpdateCustomer()
  const renderText = useCallback<RenderText>(
    (field, customer, name) => (
      <EditableText
        field={name}
        record={customer}
        read={(record) => record[field]}
        onSave={(typed, base: Customer) => mutateAsync({ id: base.id, patch: { [field]: typed }, base })}
      />
    ),
    [mutateAsync],
  )
  const renderMasked = useCallback<RenderMasked>(
    (masked, what) =>
      id !== undefined && <RevealField masked={masked} what={what} on={{ resource: 'customers', id }} />,
    [id],
  )
  return {
    renderText: adapter.customers?.update && renderText,
    renderMasked: adapter.access?.reveal && renderMasked,
  }
}
