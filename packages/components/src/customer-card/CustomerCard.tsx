import type { FieldDescriptor, Id } from '@clientele/core'
import { useConnection, useCustomer } from '@clientele/hooks'
import { useLabels } from '../clientele/index.js'
import { CustomerHistoryView, type RenderHistoryTab } from '../customer-history/index.js'
import { Frame } from '../primitives/frame/index.js'
import { useSettledLoading } from '../primitives/skeleton/index.js'
import { customerCardLabels } from './CustomerCard.labels.js'
import { CustomerCardCompact } from './CustomerCardCompact.js'
import {
  type CustomerCardAction,
  type CustomerCardPart,
  type CustomerCardSection,
  customerCardParts,
  type RenderWarningReason,
} from './CustomerCardRegistry.js'
import { CustomerCardView, type CustomerCardViewProps } from './CustomerCardView.js'
import { CustomerCardActions } from './own/CustomerCardActions.js'
import { sectionsOf } from './own/sectionsOf.js'
import { useCardExtras } from './own/useCardExtras.js'
import { CustomerCardFailure } from './states/CustomerCardFailure.js'
import { CustomerCardFreshness } from './states/CustomerCardFreshness.js'
import { CustomerCardSkeleton } from './states/CustomerCardSkeleton.js'
import { customerCardStateLabels } from './states/CustomerCardStates.labels.js'
import { useCardActions } from './useCardActions.js'
import { useCardInteractions } from './useCardInteractions.js'
import { useOptionLabel } from './useOptionLabel.js'
import { useRetryFocus } from './useRetryFocus.js'

type Own =
  | 'customer'
  | 'optionLabel'
  | 'notice'
  | 'renderText'
  | 'renderMasked'
  | 'maskedNote'
  | 'sections'
  | 'tagsEnd'
  | 'renderWarningAction'
  | 'nameRef'
  | 'children'

/** What a customer card takes, besides the attributes of a `<section>`. */
export interface CustomerCardProps extends Omit<CustomerCardViewProps, Own> {
  /** The id of the customer; the card waits while there is none. */
  readonly customerId: Id | undefined
  /**
   * `compact` for a side column: four facts and what is behind the three dots.
   * @default 'full'
   */
  readonly variant?: 'full' | 'compact' | undefined
  /**
   * The sections in their order: parts of the card by name, and your own; a part that is not named is not shown.
   * @default customerCardParts
   */
  readonly sections?: readonly (CustomerCardPart | CustomerCardSection)[] | undefined
  /** What can be done with the customer, the primary one first. */
  readonly actions?: readonly CustomerCardAction[] | undefined
  /** The fields of your team's own that a customer holds in `custom`. */
  readonly fields?: readonly FieldDescriptor[] | undefined
  /** Draws what else stands behind a warning, under its figures. */
  readonly renderWarningReason?: RenderWarningReason | undefined
  /** The content of a tab beside the interactions; a tab it has nothing for is not shown. */
  readonly renderTab?: RenderHistoryTab | undefined
}

const noFields: readonly FieldDescriptor[] = []

/** Shows a customer, reading and writing through the adapter. Renders a `<section>`. */
export function CustomerCard(props: CustomerCardProps) {
  const { customerId, variant = 'full', sections = customerCardParts, actions, fields = noFields, ...others } = props
  const { renderWarningReason, renderActions, renderTab, labels, ...rest } = others
  const words = useLabels('customerCardStates', customerCardStateLabels)
  const cardWords = useLabels('customerCard', customerCardLabels, labels)
  const { data: customer, error, isPending, isLoading, isFetching, dataUpdatedAt, refetch } = useCustomer(customerId)
  const interactions = useCardInteractions(variant === 'full' ? customerId : undefined, words)
  const optionLabel = useOptionLabel()
  const { renderText, renderMasked } = useCardActions(customerId)
  const { tagsEnd, warningAction } = useCardExtras(cardWords, renderWarningReason)
  const { nameRef, failureRef, retry } = useRetryFocus(refetch, customer !== undefined)
  const offline = useConnection() === 'offline'
  const skeleton = useSettledLoading(isLoading)

  if (skeleton) return <CustomerCardSkeleton {...rest} loading={words.loading} labels={labels} />
  if (isPending) return <Frame {...rest} edge="none" aria-busy="true" data-slot="customer-card" />
  if (!customer) {
    const failure = { error, retrying: isFetching, words, onRetry: retry, frameRef: failureRef }
    return <CustomerCardFailure {...rest} {...failure} />
  }
  const notice = (offline || error) && (
    <CustomerCardFreshness
      offline={offline || error?.code === 'offline'}
      readAt={dataUpdatedAt}
      retrying={isFetching}
      words={words}
      onRetry={refetch}
    />
  )
  const own = actions && <CustomerCardActions customer={customer} actions={actions} />
  const acting = renderActions ? (
    <>
      {renderActions(customer)}
      {own}
    </>
  ) : (
    own
  )
  const shared = { ...rest, customer, optionLabel, renderMasked, nameRef, labels, notice }
  if (variant === 'compact') return <CustomerCardCompact {...shared} actions={acting} />
  const { side, main, history } = sectionsOf(sections, { customer, fields, renderMasked })
  return (
    <CustomerCardView
      {...shared}
      sections={side}
      renderText={renderText}
      maskedNote={renderMasked ? undefined : words.revealMissing}
      renderActions={acting ? () => acting : undefined}
      tagsEnd={tagsEnd(customer)}
      renderWarningAction={(warning) => warningAction(warning, customer)}
    >
      {(history || main.length > 0) && (
        <>
          {history && (
            <CustomerHistoryView
              key={customer.id}
              customer={customer}
              interactions={interactions}
              optionLabel={optionLabel}
              renderTab={renderTab}
            />
          )}
          {main}
        </>
      )}
    </CustomerCardView>
  )
}
