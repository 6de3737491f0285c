import type { Id } from '@clientele/core'
import { useConnection, useCustomer } from '@clientele/hooks'
import { useLabels } from '../clientele/index.js'
import { CustomerHistoryView, type RenderHistoryTab } from '../customer-history/index.js'
import { Frame } from '../primitives/frame/index.js'
import { useSettledLoading } from '../primitives/skeleton/index.js'
import { CustomerCardView, type CustomerCardViewProps } from './CustomerCardView.js'
import { CustomerCardFailure } from './states/CustomerCardFailure.js'
import { CustomerCardFreshness } from './states/CustomerCardFreshness.js'
import { CustomerCardSkeleton } from './states/CustomerCardSkeleton.js'
import { customerCardStateLabels } from './states/CustomerCardStates.labels.js'
import { useCardActions } from './useCardActions.js'
import { useCardInteractions } from './useCardInteractions.js'
import { useOptionLabel } from './useOptionLabel.js'

type Own = 'customer' | 'optionLabel' | 'notice' | 'renderText' | 'renderMasked' | 'maskedNote' | 'children'

/** What a customer card takes, besides the attributes of a `<section>`. */
export interface CustomerCardProps extends Omit<CustomerCardViewProps, Own> {
  /** The id of the customer; the card waits while there is none. */
  readonly customerId: Id | undefined
  /** The content of a tab beside the interactions; a tab it has nothing for is not shown. */
  readonly renderTab?: RenderHistoryTab | undefined
}

/** Shows a customer, reading and writing through the adapter. Renders a `<section>`. */
export function CustomerCard({ customerId, renderActions, renderTab, labels, ...rest }: CustomerCardProps) {
  const words = useLabels('customerCardStates', customerCardStateLabels)
  const { data: customer, error, isPending, isLoading, isFetching, dataUpdatedAt, refetch } = useCustomer(customerId)
  const interactions = useCardInteractions(customerId, words)
  const optionLabel = useOptionLabel()
  const { renderText, renderMasked } = useCardActions(customerId)
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
      optionLabel={optionLabel}
      renderText={renderText}
      renderMasked={renderMasked}
      maskedNote={renderMasked ? undefined : words.revealMissing}
      renderActions={renderActions}
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
    >
      <CustomerHistoryView
        key={customer.id}
        customer={customer}
        interactions={interactions}
        optionLabel={optionLabel}
        renderTab={renderTab}
      />
    </CustomerCardView>
  )
}
