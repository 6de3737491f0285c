import type { Interaction, Wire } from '@clientele/core'
import type { Selectable } from 'kysely'
import type { InteractionsTable } from '../database/schema.js'

/** An interaction's row with its author. */
export interface InteractionRow extends Selectable<InteractionsTable> {
  readonly author_name: string | null
  readonly author_department: string | null
}

/** An interaction as it goes over the wire. */
export function toInteraction(row: InteractionRow): Wire<Interaction> {
  const { id, kind, at, detail, result, subject, author_id, author_name, author_department } = row
  const author =
    author_id && author_name
      ? { id: author_id, name: author_name, ...(author_department ? { department: author_department } : {}) }
      : null
  return {
    id,
    revision: 'r1',
    kind,
    at,
    detail,
    result,
    subject,
    author,
    ledTo: (row.led_to as Wire<Interaction>['ledTo']) ?? null,
  }
}
