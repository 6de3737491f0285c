import { useLabels } from '@clientele/components/clientele'
import { ErrorState } from '@clientele/components/primitives'
import { Frame } from '@clientele/components/primitives/frame'
import { Skeleton, useSettledLoading } from '@clientele/components/primitives/skeleton'
import type { Customer, FieldDescriptor, Id } from '@clientele/core'
import { useCustomer, useData, usePermissions } from '@clientele/hooks'
import { type ReactNode, useCallback, useState } from 'react'
import { type CustomerFormLabels, customerFormLabels } from './CustomerForm.labels.js'
import type { CustomerFormHeading } from './CustomerFormHead.js'
import { CustomerRecordForm } from './CustomerRecordForm.js'

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
  /** A class of the host's on the root. */
  readonly className?: string | undefined
}

const noFields: readonly FieldDescriptor[] = []

/**
 * Shows the form of a customer, new or to be edited, reading and writing through the adapter. It asks about likely
 * duplicates before it saves, and where somebody else changed the same field meanwhile. Renders a `<div>`.
 */
export function CustomerForm({ customerId, ...props }: CustomerFormProps) {
  return customerId === undefined ? (
    <NewCustomer {...props} />
  ) : (
    <ReadCustomer key={customerId} customerId={customerId} {...props} />
  )
}

type OwnProps = Omit<CustomerFormProps, 'customerId'>

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
function OpenedForm({ opened, refusal, onSaved, onCancel, ...props }: OpenedFormProps) {
  const [form, setForm] = useState({ base: opened, number: 0 })
  const begin = useCallback((base: Customer) => setForm(({ number }) => ({ base, number: number + 1 })), [])
  return (
    <CustomerRecordForm
      key={form.number}
      base={form.base}
      customFields={props.customFields ?? noFields}
      currencies={props.currencies}
      edge={props.edge}
      headingLevel={props.headingLevel ?? 2}
      renderHeading={props.renderHeading}
      className={props.className}
      onDirtyChange={props.onDirtyChange}
      refusal={refusal}
      onCancel={onCancel}
      onSaved={(saved) => {
        begin(saved)
        onSaved?.(saved)
      }}
      onDiscard={(current) => {
        begin(current)
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
