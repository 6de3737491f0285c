import { useClientele, useLabels } from '@clientele/components/clientele'
import { reasonLabels, reasonText } from '@clientele/components/locales'
import type { ActionOffer, ActionRequest, FieldDescriptor, FieldValue } from '@clientele/core'
import { FieldForm, type FieldFormProps } from '../form-engine/index.js'
import { type ActionFormLabels, actionFormLabels } from './ActionForm.labels.js'

/** What a form for one action takes. */
export interface ActionFormProps extends Pick<FieldFormProps, 'context' | 'controls' | 'draft' | 'edge' | 'sources'> {
  /** The action as the backend or the workflow offers it, with what it asks for and why it may be refused. */
  readonly offer: ActionOffer
  /** What the action is called: the words of the button. */
  readonly label: string
  /** Takes the action; what the promise fails with is shown in the form. */
  readonly onSubmit: (request: ActionRequest) => Promise<void> | void
  /** Called by a button that leaves the form. */
  readonly onCancel?: (() => void) | undefined
  /** Words of this form alone, over those of the catalogue. */
  readonly labels?: Partial<ActionFormLabels> | undefined
}

const nothing: readonly FieldDescriptor[] = []

/**
 * Shows what an action asks for and the button that takes it; where it is refused, why stands beside the button.
 * Renders a `<section>` with a `<form>`; in a dialog give it no edge.
 */
export function ActionForm(props: ActionFormProps) {
  const { offer, label, onSubmit, labels, ...rest } = props
  const { action, input = nothing, refused } = offer
  const { locale } = useClientele()
  const words = useLabels('actionForm', actionFormLabels, labels)
  const reasons = useLabels('reasons', reasonLabels)
  return (
    <FieldForm
      {...rest}
      key={action}
      aria-label={label}
      fields={refused ? nothing : input}
      submitLabel={label}
      cancelLabel={words.cancel}
      refusal={refused && words.refused(reasonText(refused, reasons, locale))}
      onSubmit={(values) => onSubmit(requestOf(action, values))}
    />
  )
}

function requestOf(action: string, values: Readonly<Record<string, FieldValue | undefined>>): ActionRequest {
  const given = Object.entries(values).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined)
  return given.length > 0 ? { action, input: Object.fromEntries(given) } : { action }
}
