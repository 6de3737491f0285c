import type { Id } from '@clientele/core'
import { useData, useUpdateCustomer } from '@clientele/hooks'
import { useCallback } from 'react'
import { RevealField } from '../reveal-field/index.js'
import type { EditCustomer, RenderMasked } from './CustomerCardView.js'

/** What can be done in a card: editing and revealing, each only where the backend offers it. */
export function useCardActions(id: Id | undefined) {
  const { adapter } = useData()
  const { mutateAsync } = useUpdateCustomer()
  const edit = useCallback<EditCustomer>((patch, base) => mutateAsync({ id: base.id, patch, base }), [mutateAsync])
  const mask = useCallback<RenderMasked>(
    (masked, what) =>
      id !== undefined && <RevealField masked={masked} what={what} on={{ resource: 'customers', id }} />,
    [id],
  )
  return {
    onEdit: adapter.customers?.update && edit,
    renderMasked: adapter.access?.reveal && mask,
  }
}
