import type { Customer, FieldDescriptor } from '@clientele/core'
import { useCallback } from 'react'
import { useLabels } from '../../clientele/index.js'
import { Fence, FenceNotice } from '../../fence/index.js'
import { useLazyPart } from '../../lazy-part/index.js'
import type { RenderMasked } from '../CustomerCardView.js'
import { customerCardOwnLabels } from './CustomerCardOwn.labels.js'
import styles from './CustomerCardOwnSection.module.css'
import { useReason } from './useReason.js'

interface CustomerCardFieldsProps {
  readonly customer: Customer
  readonly fields: readonly FieldDescriptor[]
  readonly renderMasked: RenderMasked | undefined
}

const loadList = () => import('../../field-view/index.js')

/** Shows the fields of the team's own, from their descriptors. Renders a `<section>`. */
export function CustomerCardFields(props: CustomerCardFieldsProps) {
  const { customFields } = useLabels('customerCardOwn', customerCardOwnLabels)
  return (
    <section className={styles.section} aria-label={customFields} data-slot="customer-card-custom">
      <Fence name={customFields}>
        <Fields {...props} title={customFields} />
      </Fence>
    </section>
  )
}

function Fields({ customer, fields, renderMasked, title }: CustomerCardFieldsProps & { readonly title: string }) {
  const [load, reason] = useReason(loadList)
  const { part, failed, retry } = useLazyPart(load, true)
  const { rights } = customer
  const visible = fields.filter(({ key }) => rights?.fields?.[key] !== 'hidden')
  const mask = useCallback<RenderMasked>((masked, what) => renderMasked?.(masked, what), [renderMasked])
  if (failed) return <FenceNotice name={title} error={reason()} again={false} onRetry={retry} />
  if (!part) return null
  return (
    <part.FieldList
      fields={visible}
      values={customer.custom ?? {}}
      of={customer.name}
      {...(renderMasked && { renderMasked: mask })}
    />
  )
}
