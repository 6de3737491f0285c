import { type CrmError, type Id, textIn } from '@clientele/core'
import { useCustomer, useOptions } from '@clientele/hooks'
import { useEffect } from 'react'
import { useClientele, useLabels } from '../clientele/index.js'
import { customerHistoryLabels } from '../customer-history/index.js'
import type { FindOptionLabel } from '../option-label/index.js'
import { ErrorState } from '../primitives/error-state/index.js'
import { HoverCard } from '../primitives/hover-card/index.js'
import { useSettledLoading } from '../primitives/skeleton/index.js'
import type { CustomerHoverCardLabels } from './CustomerHoverCard.labels.js'
import { CustomerHoverCardSkeleton } from './CustomerHoverCardSkeleton.js'
import { CustomerHoverCardView } from './CustomerHoverCardView.js'
import { freshFor } from './freshFor.js'
import { OpenCustomer } from './OpenCustomer.js'

interface ContentProps {
  readonly customerId: Id
  /** The link that the card belongs to. */
  readonly opener: HTMLElement | null
  readonly words: CustomerHoverCardLabels
  /** Called when the customer is opened from the card. */
  readonly onOpen: () => void
}

/** Shows the customer, or what there is to say instead. Renders the box of a hover card. */
export function CustomerHoverCardContent({ customerId, opener, words, onOpen }: ContentProps) {
  const customer = useCustomer(customerId, { staleTime: freshFor })
  const bars = useSettledLoading(customer.isLoading)
  const optionLabel = useOptionLabel()
  const { data, error } = customer
  useReport(data ? null : error)
  return (
    <HoverCard.Content aria-label={data?.name ?? words.label} aria-busy={customer.isPending || undefined}>
      {data && (
        <CustomerHoverCardView
          customer={data}
          optionLabel={optionLabel}
          labels={words}
          renderOpen={() => <OpenCustomer customerId={data.id} opener={opener} label={words.open} onOpen={onOpen} />}
        />
      )}
      {!data && !error && <CustomerHoverCardSkeleton words={words} quiet={!bars} />}
      {!data && error && (
        <ErrorState
          error={error}
          failed={words.failed}
          retrying={customer.isFetching}
          onRetry={customer.refetch}
          own={{ forbidden: [words.forbidden], 'not-found': [words.notFound], gone: [words.gone] }}
        />
      )}
    </HoverCard.Content>
  )
}

function useReport(error: CrmError | null) {
  const { reportError } = useClientele()
  useEffect(() => {
    if (error) reportError(error)
  }, [error, reportError])
}

function useOptionLabel(): FindOptionLabel {
  const { locale } = useClientele()
  const { interactionKinds } = useLabels('customerHistory', customerHistoryLabels)
  const industries = useOptions('industries').data
  const regions = useOptions('regions').data
  const kinds = useOptions('interaction-kinds').data
  return (list, value) => {
    const options = { industries, regions, 'interaction-kinds': kinds, 'customer-sources': [], 'customer-tags': [] }
    const label = options[list]?.find((option) => option.value === value)?.label
    return textIn(label, locale) ?? (list === 'interaction-kinds' ? interactionKinds[value] : undefined)
  }
}
