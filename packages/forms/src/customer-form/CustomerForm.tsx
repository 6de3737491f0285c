import { useLabels } from '@clientele/components/clientele'
import { ErrorState } from '@clientele/components/primitives'
import { Frame } from '@clientele/components/primitives/frame'
import { Skeleton, useSettledLoading } from '@clientele/components/primitives/skeleton'
import type { Customer, FieldDescriptor, Id } from '@clientele/core'
import { useCustomer, useData, usePermissions } from '@clientele/hooks'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { KeptFormDraft } from '../form-drafts/index.js'
import { type CustomerFormLabels, customerFormLabels } from './CustomerForm.labels.js'
import type { CustomerFormHeading } from './CustomerFormHead.js'
import { CustomerRecordForm } from './CustomerRecordForm.js'
import { useCustomerDraft } from './useCustomerDraft.js'
import { type CustomerRecord, useCustomerRecord } from './useCustomerRecord.js'

/** What the form of a customer takes. */
export interface CustomerFormProps {
  /** The customer to edit; a new one is created where there is none. */
  readonly customerId?: Id | undefined
  /** Fields of the team's own; keep their identity stable. */
  readonly customFields?: readonly FieldDescriptor[] | undefined
  /** The currencies of the credit limit; keep their identity stable. */
  readonly currencies?: readonly string[] | undefined
  /** Receives the customer as the backend has it after the save. */
  readonly onSaved?: ((customer: Customer) => void) | undefined
  /** Leaves the form; without it there is no such button. */
  readonly onCancel?: (() => void) | undefined
  /** Told when something is typed that is not saved, and when it no longer is; keep its identity stable. */
  readonly onDirtyChange?: ((dirty: boolean) => void) | undefined
  /**
   * `none` for a form inside a dialog or another widget.
   * @default 'line'
   */
  readonly edge?: 'line' | 'none' | undefined
  /**
   * The level of the form's heading in the page.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | undefined
  /** Draws the heading in another way, such as the title of a dialog. */
  readonly renderHeading?: ((heading: CustomerFormHeading) => ReactNode) | undefined
  /**
   * Whether what is typed is kept on this device until it is saved.
   * @default true
   */
  readonly drafts?: boolean | undefined
  /** A class of the host's on the root. */
  readonly className?: string | undefined
}

const noFields: readonly FieldDescriptor[] = []

/**
 * Shows the form of a customer, new or to be edited, reading and writing through the adapter. It asks about likely
 * duplicates before it saves, and where somebody else changed the same field meanwhile. Renders a `<div>`.
 */
export function CustomerForm(props: CustomerFormProps) {
  return <CustomerFormContent {...props} />
}

/** What the form takes from a dialog around it. */
export interface CustomerFormContentProps extends CustomerFormProps {
  /** Receives what keeps the draft, so that a dialog can forget it. */
  readonly onDraft?: ((draft: KeptFormDraft | undefined) => void) | undefined
}

/** Shows the form, for a dialog of ours too. Renders a `<div>`. */
export function CustomerFormContent({ customerId, ...props }: CustomerFormContentProps) {
  return customerId === undefined ? (
    <NewCustomer {...props} />
  ) : (
    <ReadCustomer key={customerId} customerId={customerId} {...props} />
  )
}

type OwnProps = Omit<CustomerFormContentProps, 'customerId'>

function NewCustomer(props: OwnProps) {
  const words = useLabels('customerForm', customerFormLabels)
  const { adapter } = useData()
  const [permission] =
    usePermissions([{ action: 'create', on: 'customers' }], { enabled: !!adapter.access?.can }).data ?? []
  const refusal = adapter.customers?.create ? permission?.allowed === false && words.createRefused : words.createMissing
  return <OpenedForm {...props} opened={undefined} refusal={refusal || undefined} />
}

function ReadCustomer({ customerId, ...props }: OwnProps & { readonly customerId: Id }) {
  const words = useLabels('customerForm', customerFormLabels)
  const { adapter } = useData()
  const { data: customer, error, isLoading, isFetching, refetch } = useCustomer(customerId)
  const skeleton = useSettledLoading(isLoading)
  if (skeleton || (!customer && !error)) return <Loading {...props} words={words} shown={skeleton} />
  if (!customer) {
    return (
      <Frame edge={props.edge} className={props.className} data-slot="customer-form">
        <ErrorState error={error} retrying={isFetching} onRetry={refetch} />
      </Frame>
    )
  }
  return <OpenedForm {...props} opened={customer} refusal={editRefusal(customer, !!adapter.customers?.update, words)} />
}

interface OpenedFormProps extends OwnProps {
  readonly opened: Customer | undefined
  readonly refusal: ReactNode
}

/** Keeps the customer as it was when the form was opened; what is read later must not change what is compared with. */
function OpenedForm({ opened, ...props }: OpenedFormProps) {
  const [form, setForm] = useState({ base: opened, number: 0 })
  const begin = useCallback((base: Customer) => setForm(({ number }) => ({ base, number: number + 1 })), [])
  const Form = props.drafts === false ? PlainForm : KeptForm
  return <Form key={form.number} {...props} base={form.base} onBegin={begin} />
}

interface BegunFormProps extends Omit<OpenedFormProps, 'opened'> {
  readonly base: Customer | undefined
  /** Begins anew with another state of the customer. */
  readonly onBegin: (base: Customer) => void
}

function PlainForm({ base, ...props }: BegunFormProps) {
  const record = useCustomerRecord(base, props.customFields ?? noFields, props.currencies)
  return <RecordForm {...props} record={record} draft={undefined} />
}

function KeptForm({ base, ...props }: BegunFormProps) {
  const record = useCustomerRecord(base, props.customFields ?? noFields, props.currencies)
  return <RecordForm {...props} record={record} draft={useCustomerDraft(record)} />
}

type RecordFormProps = Omit<BegunFormProps, 'base'> & {
  readonly record: CustomerRecord
  readonly draft: KeptFormDraft | undefined
}

function RecordForm({ onBegin, onSaved, onCancel, onDraft, headingLevel = 2, ...props }: RecordFormProps) {
  const { record, draft, edge, renderHeading, className, onDirtyChange, refusal } = props
  useEffect(() => onDraft?.(draft), [draft, onDraft])
  return (
    <CustomerRecordForm
      record={record}
      draft={draft}
      edge={edge}
      headingLevel={headingLevel}
      renderHeading={renderHeading}
      className={className}
      refusal={refusal}
      onDirtyChange={onDirtyChange}
      onCancel={onCancel}
      onSaved={(saved) => {
        onBegin(saved)
        onSaved?.(saved)
      }}
      onDiscard={(current) => {
        onBegin(current)
        onCancel?.()
      }}
    />
  )
}

function Loading({
  edge,
  className,
  words,
  shown,
}: OwnProps & { readonly words: CustomerFormLabels; readonly shown: boolean }) {
  return (
    <Frame edge={edge} className={className} aria-busy="true" aria-label={words.loading} data-slot="customer-form">
      {shown && <Skeleton />}
    </Frame>
  )
}

function editRefusal(customer: Customer, writable: boolean, words: CustomerFormLabels): string | undefined {
  if (!writable) return words.editMissing
  const offer = customer.rights?.actions?.find(({ action }) => action === 'update')
  return offer?.refused ? words.editRefused : undefined
}
