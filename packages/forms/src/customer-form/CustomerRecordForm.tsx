import { useClientele, useLabels } from '@clientele/components/clientele'
import { useLazyPart } from '@clientele/components/lazy-part'
import { Frame } from '@clientele/components/primitives/frame'
import { CrmError, type Customer, dayIn, type FieldContext } from '@clientele/core'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { DraftNotices, DraftStatus, type KeptFormDraft } from '../form-drafts/index.js'
import { FieldForm, type FieldFormHandle, useFormStatus } from '../form-engine/index.js'
import { useFormSources } from '../form-sources/index.js'
import { ChangeCount } from './ChangeCount.js'
import { customerFormLabels } from './CustomerForm.labels.js'
import styles from './CustomerForm.module.css'
import { CustomerFormHead, type CustomerFormHeading } from './CustomerFormHead.js'
import type { CustomerRecord } from './useCustomerRecord.js'
import { useCustomerSave } from './useCustomerSave.js'
import { useLikelyCustomers } from './useLikelyCustomers.js'

/** What the form of one customer takes, who is there already or new. */
export interface CustomerRecordFormProps {
  readonly record: CustomerRecord
  /** What keeps what is typed; nothing where nothing is kept. */
  readonly draft: KeptFormDraft | undefined
  readonly edge: 'line' | 'none' | undefined
  readonly headingLevel: 2 | 3 | 4
  readonly renderHeading: ((heading: CustomerFormHeading) => ReactNode) | undefined
  /** Why nothing can be saved. */
  readonly refusal: ReactNode
  readonly className: string | undefined
  readonly onSaved: (customer: Customer) => void
  readonly onCancel: (() => void) | undefined
  /** The person threw their changes away for what somebody else saved. */
  readonly onDiscard: (current: Customer) => void
  readonly onDirtyChange: ((dirty: boolean) => void) | undefined
}

const loadQuestions = () => import('./questions/index.js')

/** Holds the form of one customer and what has to be decided before it is saved. Renders a `<div>`. */
export function CustomerRecordForm(props: CustomerRecordFormProps) {
  const { record, draft, edge, headingLevel, renderHeading, refusal, className, onSaved } = props
  const { onCancel, onDiscard, onDirtyChange } = props
  const words = useLabels('customerForm', customerFormLabels)
  const { base, fields, sections, values } = record
  const sources = useFormSources(fields)
  const context = useContextOf(sources.options)
  const { asked, answer, withdraw, save } = useCustomerSave({
    base,
    fields,
    context,
    // Before anybody takes the form away, which would let go of the draft.
    onSaved: (saved) => {
      draft?.discard()
      onSaved(saved)
    },
  })
  const { likely, leave } = useLikelyCustomers({ base, fields, context })
  const { part, failed, retry } = useLazyPart(loadQuestions, !!asked)
  useEffect(() => {
    if (!failed) return
    withdraw(new CrmError({ code: 'unavailable', effect: 'none' }))
    retry()
  }, [failed, withdraw, retry])
  const heading = {
    title: base ? words.edit : words.create,
    note: base?.version === undefined ? undefined : words.basedOn(base.version),
  }

  return (
    <Frame edge="none" className={[styles.form, className].filter(Boolean).join(' ')} data-slot="customer-form">
      <div className={part && asked ? styles.waiting : styles.open}>
        <FieldForm
          fields={fields}
          sections={sections}
          values={values}
          sources={sources}
          draft={draft}
          edge={edge}
          headingLevel={headingLevel === 4 ? 5 : headingLevel === 3 ? 4 : 3}
          submitLabel={base ? words.submitEdit : words.submitCreate}
          onSubmit={save}
          onCancel={onCancel}
          refusal={refusal}
          aria-label={heading.title}
          renderHead={(handle) => (
            <>
              <Watch form={handle} waiting={!!asked} onLeave={leave} onDirtyChange={onDirtyChange} />
              <CustomerFormHead
                heading={heading}
                level={headingLevel}
                render={renderHeading}
                likely={likely}
                words={words}
              />
              {draft && <DraftNotices draft={draft} />}
            </>
          )}
          renderActions={(handle) => (
            <span className={styles.state}>
              {draft && <DraftStatus draft={draft} />}
              {base && <ChangeCount form={handle} base={base} fields={fields} words={words} />}
            </span>
          )}
        />
      </div>
      {part && asked?.kind === 'duplicates' && (
        <part.LikelyCustomers
          likely={asked.likely}
          creating={!base}
          edge={edge}
          words={words}
          onSaveAnyway={() => answer({})}
          onBack={() => withdraw()}
        />
      )}
      {part && asked?.kind === 'conflict' && (
        <part.CustomerConflict
          {...asked}
          fields={fields}
          context={context}
          words={words}
          edge={edge}
          onResolve={answer}
          onContinue={() => withdraw()}
          onDiscard={() => {
            withdraw()
            draft?.discard()
            onDiscard(asked.conflict.current)
          }}
        />
      )}
    </Frame>
  )
}

interface WatchProps {
  readonly form: FieldFormHandle
  readonly waiting: boolean
  readonly onLeave: (name: string, form: FieldFormHandle) => void
  readonly onDirtyChange: ((dirty: boolean) => void) | undefined
}

/** Tells when a control is left, and whether something is typed that is not saved; takes the focus back after a question. */
function Watch({ form, waiting, onLeave, onDirtyChange }: WatchProps) {
  const { dirty } = useFormStatus(form)
  const latest = useRef(onLeave)
  useEffect(() => {
    latest.current = onLeave
  })
  useEffect(() => {
    const { root } = form.model
    const leave = ({ target }: Event) => {
      if (target instanceof Element) latest.current(target.getAttribute('name') ?? '', form)
    }
    root?.addEventListener('focusout', leave)
    return () => root?.removeEventListener('focusout', leave)
  }, [form])
  useEffect(() => onDirtyChange?.(dirty), [dirty, onDirtyChange])
  const waited = useRef(false)
  useEffect(() => {
    if (waited.current && !waiting) form.model.root?.querySelector<HTMLElement>('[type=submit]')?.focus()
    waited.current = waiting
  }, [form, waiting])
  return null
}

function useContextOf(options: FieldContext['options'] | undefined): FieldContext {
  const { locale, zone, now } = useClientele()
  return useMemo(
    () => ({ locale, zone, today: dayIn(now(), zone), ...(options && { options }) }),
    [locale, zone, now, options],
  )
}
