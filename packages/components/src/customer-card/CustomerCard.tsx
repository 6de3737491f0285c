import type { Id } from '@clientele/core'
import { useConnection, useCustomer } from '@clientele/hooks'
import { useLabels } from '../clientele/index.js'
import { Frame } from '../primitives/frame/index.js'
import { useSettledLoading } from '../primitives/skeleton/index.js'
import { CustomerCardFailure } from './CustomerCardFailure.js'
import { CustomerCardFreshness } from './CustomerCardFreshness.js'
import { CustomerCardSkeleton } from './CustomerCardSkeleton.js'
import { customerCardStateLabels } from './CustomerCardStates.labels.js'
import { CustomerCardView, type CustomerCardViewProps } from './CustomerCardView.js'
import { useCardActions } from './useCardActions.js'
import { useCardInteractions } from './useCardInteractions.js'
import { useOptionLabel } from './useOptionLabel.js'

/** What a customer card takes, besides the attributes of a `<section>`. */
export interface CustomerCardProps
  extends Omit<
    CustomerCardViewProps,
    'customer' | 'interactions' | 'optionLabel' | 'notice' | 'onEdit' | 'renderMasked' | 'maskedNote'
  > {
  /** The id of the customer; the card waits while there is none. */
  readonly customerId: Id | undefined
}

/** Shows a customer, reading and writing through the adapter. Renders a `<section>`. */
export function CustomerCard({ customerId, renderActions, renderTab, labels, ...rest }: CustomerCardProps) {
  const words = useLabels('customerCardStates', customerCardStateLabels)
  const { data: customer, error, isPending, isLoading, isFetching, dataUpdatedAt, refetch } = useCustomer(customerId)
  const interactions = useCardInteractions(customerId, words)
  const optionLabel = useOptionLabel()
  const { onEdit, renderMasked } = useCardActions(customerId)
  const offline = useConnection() === 'offline'
  const skeleton = useSettledLoading(isLoading)

  if (skeleton) return <CustomerCardSkeleton {...rest} loading={words.loading} labels={labels} />
  if (isPending) return <Frame {...rest} edge="none" aria-busy="true" data-slot="customer-card" />
  if (!customer) {
    return <CustomerCardFailure {...rest} error={error} retrying={isFetching} words={words} onRetry={refetch} />
  }
  return (
    <CustomerCardView
      {...rest}
      customer={customer}
      interactions={interactions}
      optionLabel={optionLabel}
      onEdit={onEdit}
      renderMasked={renderMasked}
      maskedNote={renderMasked ? undefined : words.revealMissing}
      renderActions={renderActions}
      renderTab={renderTab}
      labels={labels}
      notice={
        (offline || error) && (
          <CustomerCardFreshness
            offline={offline || error?.code === 'offline'}
            readAt={dataUpdatedAt}
            retrying={isFetching}
            words={words}
            onRetry={refetch}
          />
        )
      }
    />
  )
}
