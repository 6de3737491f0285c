import { useClientele } from '@clientele/components/clientele'
import { type FormValues, toFormValues } from '@clientele/core'
import { useMemo } from 'react'
import { type KeptFormDraft, useFormDraft } from '../form-drafts/index.js'
import { changedValues } from './ChangeCount.js'
import type { CustomerRecord } from './useCustomerRecord.js'

/** Keeps of a customer's form what differs from the record: what somebody else saves meanwhile is not taken back with a draft. */
export function useCustomerDraft({ base, fields, values }: CustomerRecord): KeptFormDraft {
  const { locale, zone } = useClientele()
  const draft = useFormDraft(
    { form: 'customer', on: base ? { resource: 'customers', id: base.id } : 'new' },
    { fields, version: 1, basedOn: base?.revision ?? null, ...(values && { values }) },
  )
  const before = useMemo(
    () => toFormValues(fields, values ?? {}, { locale, zone, defaults: values === undefined }),
    [fields, values, locale, zone],
  )
  return useMemo(
    () => ({
      ...draft,
      save: (typed: FormValues) => draft.save(changedValues(fields, before, typed)),
      // Of the record as it was, nothing differs: the form that shows it again has nothing new to keep.
      throwAway: () => draft.handle.discard({}),
    }),
    [draft, fields, before],
  )
}
