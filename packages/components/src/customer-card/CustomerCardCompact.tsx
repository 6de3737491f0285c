import type { Customer } from '@clientele/core'
import type { HTMLAttributes, ReactNode, Ref } from 'react'
import { useClienteleId, useLabels } from '../clientele/index.js'
import type { LabelOverrides } from '../locales/index.js'
import type { FindOptionLabel, OptionLabel } from '../option-label/index.js'
import { Frame } from '../primitives/frame/index.js'
import { useWriting } from '../writing-values/index.js'
import { type CustomerCardLabels, customerCardLabels } from './CustomerCard.labels.js'
import type { RenderMasked } from './CustomerCardView.js'
import { CustomerCardCompactFacts } from './sections/CustomerCardCompactFacts.js'
import { CustomerCardHeader } from './sections/CustomerCardHeader.js'
import { CustomerCardWarnings } from './sections/CustomerCardWarnings.js'

/** What a compact card takes, besides the attributes of a `<section>`. */
export interface CustomerCardCompactProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** The customer to show. */
  readonly customer: Customer
  /** Says the labels of directory values; without it the values themselves are shown. */
  readonly optionLabel?: FindOptionLabel | undefined
  /** One line or more under the head: offline, out of date. */
  readonly notice?: ReactNode
  /** Shows a masked value with a way to see it in clear; without it the mask alone is shown. */
  readonly renderMasked?: RenderMasked | undefined
  /** Actions at the end of the head. */
  readonly actions?: ReactNode
  /** Takes the heading with the name, which can be focused. */
  readonly nameRef?: Ref<HTMLHeadingElement> | undefined
  /** Words of this card alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<CustomerCardLabels> | undefined
}

/** Shows who a customer is and how to reach them, for a side column. Renders a `<section>`. */
export function CustomerCardCompact(props: CustomerCardCompactProps) {
  const { customer, optionLabel: find, notice, renderMasked, actions, nameRef, labels, ...rest } = props
  const words = useLabels('customerCard', customerCardLabels, labels)
  const writing = useWriting()
  const id = useClienteleId()
  const optionLabel: OptionLabel = (list, value) => find?.(list, value) ?? value
  const { tags: _tags, region: _region, since: _since, ...shown } = customer
  const shared = { words, writing, optionLabel }
  const mayReveal = !customer.rights?.actions?.some((offer) => offer.action === 'reveal' && offer.refused)
  return (
    <Frame aria-labelledby={`${id}name`} data-slot="customer-card" {...rest} data-variant="compact">
      <CustomerCardHeader
        {...shared}
        customer={shown}
        nameId={`${id}name`}
        nameRef={nameRef}
        tagsEnd={null}
        actions={actions}
      />
      {notice}
      {!!customer.warnings?.length && (
        <CustomerCardWarnings warnings={customer.warnings} words={words} writing={writing} renderAction={undefined} />
      )}
      <CustomerCardCompactFacts
        {...shared}
        customer={customer}
        renderMasked={(masked, what) => (mayReveal && renderMasked?.(masked, what)) || masked.masked}
      />
    </Frame>
  )
}
