import { useClientele } from '@clientele/components'
import { type FieldDescriptor, type FieldValues, type FormValues, toFormValues } from '@clientele/core'
import type { DraftKey, DraftSessionOptions, DraftState } from '@clientele/core/drafts'
import { type DraftHandle, useDraft } from '@clientele/hooks'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { FormDraft } from '../form-engine/index.js'

/** What the draft of a form is kept with. */
export interface UseFormDraftOptions extends Omit<DraftSessionOptions, 'fields'> {
  /** The fields of the form: they say what is sensitive, and which values of an older draft have no place any more. */
  readonly fields: readonly FieldDescriptor[]
  /** The record as it was read: what the form shows again when the draft is discarded. */
  readonly values?: FieldValues | undefined
}

/** The draft of a form: what the engine is given as `draft`, and what `DraftStatus` shows. */
export interface KeptFormDraft extends FormDraft {
  /** The draft itself, for `DraftStatus` and for screens of your own. */
  readonly handle: DraftHandle
  /** The fields, by which left-out ones are named. */
  readonly fields: readonly FieldDescriptor[]
  /** Throws the draft away and shows the record as it was; it can be undone. */
  throwAway(): void
}

/** Keeps what is typed into a form on this device, and gives it back after a reload, a crash or a newer release. */
export function useFormDraft(key: DraftKey, options: UseFormDraftOptions): KeptFormDraft {
  const { fields, values, ...settings } = options
  const handle = useDraft(key, { ...settings, fields })
  const restored = useSyncExternalStore(
    handle.subscribe,
    () => shownOf(handle.getState()),
    () => undefined,
  )
  const blank = useBlank(fields, values)
  return useMemo(() => {
    const shown = restored === 'blank' ? blank.current() : restored
    return {
      handle,
      fields,
      restored: shown,
      leftOut: [],
      save: (typed: FormValues) => handle.save(typed),
      discard: handle.finish,
      throwAway: () => handle.discard(blank.current()),
    }
  }, [handle, fields, restored, blank])
}

/** What the form is to show: a kept draft, or after discarding one the record as it was. */
function shownOf({ restored, discarded }: DraftState): FormValues | 'blank' | undefined {
  return discarded ? 'blank' : (restored?.values as FormValues | undefined)
}

function useBlank(fields: readonly FieldDescriptor[], values: FieldValues | undefined) {
  const { locale, zone } = useClientele()
  const make = () => toFormValues(fields, values ?? {}, { locale, zone, defaults: values === undefined })
  const blank = useRef(make)
  useEffect(() => {
    blank.current = make
  })
  return blank
}
