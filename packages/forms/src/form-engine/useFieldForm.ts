import { useClientele, useClienteleId, useLabels } from '@clientele/components/clientele'
import { reasonLabels, reasonText } from '@clientele/components/locales'
import {
  dayIn,
  type FieldContext,
  type FieldDescriptor,
  type FieldSection,
  type FieldValues,
  type FormValues,
  type Reason,
} from '@clientele/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { FormSources } from '../form-sources/FormSources.js'
import type { FormDraft } from './FormDraft.js'
import {
  createFormModel,
  type FormControl,
  type FormModel,
  formValuesOf,
  listen,
  refreshRuled,
  restoreForm,
} from './model/index.js'

/** What a form is made of. */
export interface UseFieldFormOptions {
  /** The fields, in order; read once. Give the form a new `key` to begin with others. */
  readonly fields: readonly FieldDescriptor[]
  /** The headings under which the fields stand; those in none come last. */
  readonly sections?: readonly FieldSection[] | undefined
  /** The record as it was read; a form without one begins with the defaults of its fields. */
  readonly values?: FieldValues | undefined
  /** What the rules of the fields read besides the values, where it is not the root's. */
  readonly context?: FieldContext | undefined
  /** Where options and references come from. */
  readonly sources?: FormSources | undefined
  /** What keeps what is typed. */
  readonly draft?: FormDraft | undefined
}

/** A form: what holds it, and what can be done with it from outside. */
export interface FieldFormHandle {
  /** The form as react-hook-form has it, whose names are those of the fields. */
  readonly form: FormControl
  readonly fields: readonly FieldDescriptor[]
  readonly sections: readonly FieldSection[]
  readonly sources: FormSources
  readonly draft: FormDraft | undefined
  /** Puts a reason into words. */
  readonly say: (reason: Reason) => string
  /** What the controls hold now. */
  formValues(): FormValues
  /** What the parts of the form read; only they know its shape. */
  readonly model: FormModel
}

const noSections: readonly FieldSection[] = []
const noSources: FormSources = {}

/** Holds a form made of fields; its parts draw it, `FieldForm` all at once. */
export function useFieldForm(options: UseFieldFormOptions): FieldFormHandle {
  const { fields, sections = noSections, values, sources = noSources, draft } = options
  const settings = useSettings(options)
  const [model] = useState(() => createFormModel({ fields, sections, values, ...settings }))
  useEffect(() => listen(model), [model])
  useEffect(() => {
    if (model.settings === settings) return
    model.settings = settings
    model.decoded.clear()
    refreshRuled(model)
  }, [model, settings])
  useUnsavedSignal(model)
  useDraftOf(model, draft)
  return useMemo(
    () => ({
      form: model.form,
      fields: model.fields,
      sections: model.sections,
      sources,
      draft,
      say: settings.say,
      formValues: () => formValuesOf(model),
      model,
    }),
    [model, sources, draft, settings.say],
  )
}

function useSettings({ sections, values, context: given, sources }: UseFieldFormOptions) {
  const { locale, zone, now } = useClientele()
  const reasons = useLabels('reasons', reasonLabels)
  const options = sources?.options
  return useMemo(() => {
    const moment = now()
    const context: FieldContext = {
      locale,
      zone,
      now: moment,
      today: dayIn(moment, zone),
      ...(options && { options }),
      ...(sections && { sections }),
      ...(values && { kept: values }),
      ...given,
    }
    return { context, say: (reason: Reason) => reasonText(reason, reasons, locale) }
  }, [locale, zone, now, reasons, options, sections, values, given])
}

/** Tells the host while something is typed that is not sent. */
function useUnsavedSignal(model: FormModel) {
  const { reportDirty } = useClientele()
  const id = useClienteleId()
  useEffect(() => {
    const report = () => reportDirty(id, model.status.dirty)
    model.statusListeners.add(report)
    report()
    return () => {
      model.statusListeners.delete(report)
      reportDirty(id, false)
    }
  }, [model, reportDirty, id])
}

function useDraftOf(model: FormModel, draft: FormDraft | undefined) {
  const latest = useRef(draft)
  const restored = draft?.restored
  useEffect(() => {
    latest.current = draft
  })
  useEffect(() => {
    if (restored) restoreForm(model, restored)
  }, [model, restored])
  useEffect(() => {
    const save = () => latest.current?.save(formValuesOf(model))
    model.watchers.add(save)
    return () => void model.watchers.delete(save)
  }, [model])
}
