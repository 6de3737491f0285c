import type { Customer } from '@clientele/core'
import type { ReactNode } from 'react'
import { useLazyPart } from '../lazy-part/index.js'
import type { Writing } from '../writing-values/index.js'
import type { CustomerCardLabels } from './CustomerCard.labels.js'
import styles from './CustomerCard.module.css'
import { type CustomerCardInteractions, CustomerCardInteractionsList } from './CustomerCardInteractions.js'
import type { OptionLabel } from './OptionLabel.js'

const furtherTabs = ['tickets', 'visits', 'contracts', 'files'] as const

/** A tab whose content the host may give. */
export type CustomerCardTab = (typeof furtherTabs)[number]

const loadTabs = () => import('./TabSet.js')

interface CustomerCardTabsProps {
  readonly customer: Customer
  readonly interactions: CustomerCardInteractions | undefined
  readonly renderTab: ((tab: CustomerCardTab, customer: Customer) => ReactNode) | undefined
  readonly words: CustomerCardLabels
  readonly writing: Writing
  readonly optionLabel: OptionLabel
}

/** Shows what happened with the customer, in tabs where the host adds some. Renders a `<div>`, or nothing without content. */
export function CustomerCardTabs(props: CustomerCardTabsProps) {
  const { customer, interactions, renderTab, words, writing, optionLabel } = props
  const { counts } = customer
  const further = furtherTabs.flatMap((name) => {
    const content = renderTab?.(name, customer)
    return content === undefined || content === null || content === false
      ? []
      : [{ name, content, count: counts?.[name] }]
  })
  const wantsTabs = further.length > 0
  const { part } = useLazyPart(loadTabs, wantsTabs)
  const list = interactions && (
    <CustomerCardInteractionsList {...interactions} words={words} writing={writing} optionLabel={optionLabel} />
  )
  const count = interactions?.total?.count ?? counts?.interactions
  if (!list && !wantsTabs) return null
  return (
    <div className={styles.happened} data-slot="customer-card-happened">
      {part && wantsTabs ? (
        <part.TabSet
          label={words.tabs}
          tabs={[...(list ? [{ name: 'interactions' as const, content: list, count }] : []), ...further]}
          words={words}
        />
      ) : (
        <>
          <h3 className={styles.lone}>
            {words.interactions} <span className={styles.count}>{count}</span>
          </h3>
          {list}
        </>
      )}
    </div>
  )
}
